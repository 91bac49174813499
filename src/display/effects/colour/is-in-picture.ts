import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import { SURFACE } from '../../sheet/colours.js';

/** True for what is drawn inside of something that keeps its picture, with no new ground between; all grounds have to be marked by then. */
export const isInPicture = (element: Element): boolean => inPicture(element);

/** Cached, because many icons share the same ancestors. */
const inPicture = memoForRun((element: Element): boolean => {
  const around = flatTreeParent(element);
  if (!around || around.hasAttribute(SURFACE)) return false;
  return getComputedStyle(around).backgroundImage !== 'none' || isInPicture(around);
});
