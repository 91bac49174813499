/** A tree that has its own style sheets: a document or an open shadow root. */
export type Tree = Document | ShadowRoot;

/** The page, as far as looks need to know it; whoever starts them says how it is followed. */
export interface FollowedPage {
  /** Calls back for what is there, and for what comes, until `signal` ends it. */
  readonly follow: (watcher: Watcher, signal: AbortSignal) => void;
}

/** What is told of the page. */
export interface Watcher {
  /** A document, frames' included, or an open shadow root. */
  readonly tree?: (tree: Tree) => void;
  /** An element came into a tree that has been reported before. */
  readonly came?: (element: Element) => void;
}
