import { frameDocument } from '../../support/elements/frame-document.js';
import { follows } from './follows.js';

/** The element around this one, out of shadow roots and same-origin frames; `null` at the top. */
export function composedParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return (parent as Document | null)?.defaultView?.frameElement ?? null;
}

/** The nearest of the element and those around it that the selector matches, across shadow roots and frames. */
export function composedClosest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** True where `node` is `ancestor` or lies in it, across shadow roots and frames. */
export function composedContains(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at)) {
    if (ancestor.contains(at)) return true;
  }
  return false;
}

/** The element that has focus, looked for inside open shadow roots and same-origin frames. */
export function deepActiveElement(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  const inner = active?.shadowRoot ?? frameDocument(active);
  return (inner && deepActiveElement(inner)) ?? active;
}

/** Orders two elements as a reader meets them: negative where `a` comes first, across shadow roots and frames. */
export function compareComposed(a: Element, b: Element): number {
  if (a === b) return 0;
  // Chromium looks for the node asked back from the other one, and sorting gives the later of two neighbours first.
  const position = b.compareDocumentPosition(a);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
  return compareLifted(hostsOf(a), hostsOf(b));
}

/** The host of the shadow root, or the frame of the document, in which the node lies. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  // A detached link is its own root, and its `host` is part of an address.
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as Partial<ShadowRoot>).host ?? null;
  return (root as Document).defaultView?.frameElement ?? null;
}

/** The element and the hosts around it, outermost first: one for every tree it lies in. */
function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let at: Element | null = element; at; at = hostOf(at)) hosts.unshift(at);
  return hosts;
}

function compareLifted(as: readonly Element[], bs: readonly Element[]): number {
  for (let i = 0; ; i++) {
    const [a, b] = [as[i], bs[i]];
    // A host comes before what lies in its shadow root.
    if (!a || !b) return as.length - bs.length;
    if (a !== b) return follows(b, a) ? -1 : 1;
  }
}
