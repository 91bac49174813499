import type { Tree } from './followed-page.js';

/** The element for which the style sheets of a tree are written: its host, or the root of its document. */
export const holderOf = (tree: Tree): Element => ('host' in tree ? tree.host : tree.documentElement);
