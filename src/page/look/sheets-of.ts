import type { Root } from '../tree/walk.js';

/** All style sheets of a tree: those in its markup, and those it has adopted, where the browser lets it. */
export function sheetsOf(root: Root): CSSStyleSheet[] {
  const adopted = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  return [...root.styleSheets, ...(adopted ?? [])];
}
