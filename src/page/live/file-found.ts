import { warnOnce } from '../../support/warn.js';
import type { Kind } from '../kind/kinds.js';
import type { Finder } from '../live-page.js';
import type { Root } from '../tree/walk.js';

/** Where finders look, and what is done with each element that they find. */
export interface Search {
  readonly trees: readonly (Element | Root)[];
  readonly finders: readonly Finder[];
  readonly file: (element: Element, kind: Kind) => void;
}

/** Runs each finder over each tree that is still there. A step of the generator is one call of a finder or one element found; a finder that throws does not stop the others. */
export function* fileFound({ trees, finders, file }: Search): Generator<void> {
  for (const tree of trees) {
    for (const finder of finders) {
      // It may have left while others were looked through.
      if (tree.isConnected) yield* fileBy(finder, tree, file);
      yield;
    }
  }
}

function* fileBy(finder: Finder, tree: Element | Root, file: Search['file']): Generator<void> {
  try {
    for (const [element, kind] of finder(tree)) {
      file(element, kind);
      yield;
    }
  } catch (error) {
    warnOnce('something that looks for elements in the page failed; all others go on.', error);
  }
}
