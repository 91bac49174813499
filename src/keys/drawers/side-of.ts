import { memoForRun } from '../../support/memory/memo-for-run.js';

/** Where an element waits. */
export type Side = 'left' | 'right' | 'above' | 'below';

/** Beyond which edge of its window the whole element lies; `undefined` where some of it is within, or lower down the page. Asks for layout. */
export function sideOf(element: Element): Side | undefined {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  // Edges that touch may do so by a hair.
  if (width < 1 || height < 1) return undefined;
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  if (right < 1) return 'left';
  if (left > clientWidth - 1) return 'right';
  if (bottom < 1) return 'above';
  return top > clientHeight - 1 && isPinned(element) ? 'below' : undefined;
}

/** True for what does not scroll with the page: the outermost box by which it is placed is fixed. */
function isPinned(element: Element): boolean {
  const box = (element as HTMLElement).offsetParent;
  return box ? isPinnedBox(box) : getComputedStyle(element).position === 'fixed';
}

/** There are few boxes by which others are placed, and many elements in each. */
const isPinnedBox = memoForRun(isPinned);
