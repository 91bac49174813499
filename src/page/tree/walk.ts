import { IGNORE_ATTRIBUTE, IGNORED } from '../../settings/ignored.js';
import { frameDocument } from '../../support/elements/frame-document.js';
import { isElement } from '../../support/elements/is-element.js';

/** A tree that mutations are reported for on its own: a document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** What a walk meets. */
export interface Visitor {
  readonly element?: (element: Element) => void;
  /** A shadow root or a frame's document, before what is in it. */
  readonly root?: (root: Root) => void;
}

/** How many elements are visited in one step: to stop at each would cost as much as the visit itself. */
const STRETCH = 128;

/**
 * Visits every element of the composed tree from `top` on, `top` included, a shadow tree right after its host and a same-origin
 * frame's document right after the frame. Each step of the generator is a stretch of elements. It may be left and taken up again
 * while the page changes: no element that stays is missed, but some may be met twice.
 */
export function* walkComposed(top: Element | Root, visitor: Visitor): Generator<void> {
  if (isElement(top)) {
    if (isIgnored(top)) return;
    visitor.element?.(top);
    yield* walkInside(top, visitor);
  }
  const walker = (top.ownerDocument ?? top).createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  // Asked once and natively: asking each element would cost as much as the walk itself.
  const ignored = new Set(top.querySelectorAll(IGNORED));
  let left = STRETCH;
  let element = walker.nextNode() as Element | null;
  while (element) {
    if (ignored.has(element)) {
      element = nextOutside(walker);
      continue;
    }
    visitor.element?.(element);
    if (element.shadowRoot || element.localName === 'iframe') yield* walkInside(element, visitor);
    if (--left === 0) {
      left = STRETCH;
      yield;
      // The page may have removed the element meanwhile, and nothing is next to it: begin again, for visitors know what they have met.
      if (!element.isConnected && top.isConnected) walker.currentNode = top;
    }
    element = walker.nextNode() as Element | null;
  }
}

/** The same walk, done at once. */
export function visitAll(top: Element | Root, visitor: Visitor): void {
  const walk = walkComposed(top, visitor);
  while (!walk.next().done);
}

function* walkInside(host: Element, visitor: Visitor): Generator<void> {
  const inner = host.shadowRoot ?? frameDocument(host);
  if (!inner) return;
  visitor.root?.(inner);
  yield* walkComposed(inner, visitor);
}

/** True for our own elements, and for what an owner wants left alone. */
export function isIgnored(element: Element): boolean {
  return element.localName.startsWith('curb-cut') || element.hasAttribute(IGNORE_ATTRIBUTE);
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
