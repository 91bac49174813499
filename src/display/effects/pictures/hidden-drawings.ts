import { setAttribute } from '../../../ledger/edit.js';
import { flatTreeClosest } from '../../../support/elements/flat-tree-closest.js';
import { matching } from '../../../support/elements/matching.js';
import { memoForRun } from '../../../support/memory/memo-for-run.js';
import type { Tree } from '../../followed-page.js';
import { HIDDEN } from '../../sheet/pictures.js';
import { NOT_IGNORED, PRESSABLE } from '../../sheet/selectors.js';
import type { Effect } from '../effect.js';

/** Marks drawings in shadow trees to be hidden, but for those that may be all that shows a control or its state, as a sheet cannot tell there. */
export const hiddenDrawings: Effect<true> = (_value, { page, write }, signal) => {
  const look = (top: Element | Tree): void => {
    for (const drawing of matching(top, `svg${NOT_IGNORED}`)) {
      const tree = drawing.getRootNode() as Tree;
      // Beside a field it may be the tick of that.
      if ('host' in tree && !holdsControl(tree) && !flatTreeClosest(drawing, CONTROL))
        write(drawing, setAttribute(drawing, HIDDEN, ''));
    }
  };
  page.follow({ tree: (tree) => 'host' in tree && look(tree), came: look }, signal);
};

const CONTROL = `${PRESSABLE}, [tabindex="0"]`;

/** Asked once a tree, which may hold thousands of drawings. */
const holdsControl = memoForRun((tree: Tree): boolean => tree.querySelector(CONTROL) !== null);
