import type { Finder } from '../../page/live-page.js';
import { styledSelector } from '../../page/look/styled-selectors.js';
import type { Root } from '../../page/tree/walk.js';
import { matching } from '../../support/elements/matching.js';

/** Finds boxes behind which style may put a picture; whether they show anything else is asked later. */
export const findBackdrops: Finder = function* (within) {
  const selector = [styledSelector(within.getRootNode() as Root, 'backdrop'), '[style*="url("]'].filter(Boolean).join();
  for (const element of matching(within, `:is(${selector}):is(div,span,p,i)`)) yield [element, 'backdrop'];
};
