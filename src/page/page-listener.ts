import type { Kind } from './kind/kinds.js';
import type { Root } from './tree/walk.js';

/** What somebody wants to hear of the page. Everything is told synchronously and must be answered quickly. */
export interface PageListener {
  /** An element came, or its kinds changed. `before` is empty for a new one. */
  readonly filed?: (element: Element, kinds: readonly Kind[], before: readonly Kind[]) => void;
  /** An element that was filed left the page. */
  readonly gone?: (element: Element) => void;
  /** An element of whatever kind came into the page, together with everything in it. */
  readonly came?: (element: Element) => void;
  /** A document or open shadow root is watched from now on. */
  readonly root?: (root: Root) => void;
  /** The page wrote an attribute that somebody watches. */
  readonly attribute?: (element: Element, name: string) => void;
  /** Text or children inside this element changed. */
  readonly content?: (element: Element) => void;
}
