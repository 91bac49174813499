import { frameDocument } from './composed-tree.js';

/** A tree that mutations are reported for on its own: a document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** Elements with this attribute, and all inside them, are never looked at: our own, and what an owner wants left alone. */
export const IGNORE_ATTRIBUTE = 'data-curb-cut-ignore';

/** Told of every shadow root and frame document on the way, before its content is walked. */
export type OnRoot = (root: Root) => void;

/**
 * Every element of the composed tree from `top` on, `top` included, a shadow tree right after its host and a same-origin frame's
 * document right after the frame. It may be left and taken up again while the page changes: no element that stays is missed, but
 * some may come twice.
 */
export function* composedElements(top: Element | Root, onRoot: OnRoot): Generator<Element> {
  if (top.nodeType === Node.ELEMENT_NODE) {
    const element = top as Element;
    if (isIgnored(element)) return;
    yield element;
    yield* innerElements(element, onRoot);
  }
  const walker = (top.ownerDocument ?? top).createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  let element = walker.nextNode() as Element | null;
  while (element) {
    if (isIgnored(element)) {
      element = nextOutside(walker);
      continue;
    }
    yield element;
    if (element.shadowRoot || element.localName === 'iframe' || element.localName === 'frame') {
      yield* innerElements(element, onRoot);
    }
    // What the page takes out between two slices leads nowhere: begin again, whoever asks knows what it has met before.
    if (!element.isConnected && top.isConnected) walker.currentNode = top;
    element = walker.nextNode() as Element | null;
  }
}

function* innerElements(host: Element, onRoot: OnRoot): Generator<Element> {
  const inner = host.shadowRoot ?? frameDocument(host);
  if (!inner) return;
  onRoot(inner);
  yield* composedElements(inner, onRoot);
}

/** True for our own elements, and for what an owner wants left alone. */
export function isIgnored(element: Element): boolean {
  return element.localName.startsWith('curb-cut') || (element.hasAttributes() && element.hasAttribute(IGNORE_ATTRIBUTE));
}

function nextOutside(walker: TreeWalker): Element | null {
  const next = walker.nextSibling() as Element | null;
  if (next) return next;
  while (walker.parentNode()) {
    const aunt = walker.nextSibling() as Element | null;
    if (aunt) return aunt;
  }
  return null;
}
