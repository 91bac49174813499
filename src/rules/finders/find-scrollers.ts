import type { Finder } from '../../page/live-page.js';
import { styledSelector } from '../../page/look/styled-selectors.js';
import type { Root } from '../../page/tree/walk.js';
import { matching } from '../../support/elements/matching.js';

/** Finds what a style rule lets be scrolled; whether there is anything to scroll is asked later. */
export const findScrollers: Finder = function* (within) {
  const selector = [styledSelector(within.getRootNode() as Root, 'scrolling'), '[style*="overflow"]']
    .filter(Boolean)
    .join();
  for (const element of matching(within, selector)) yield [element, 'scroller'];
};
