import type { Finder } from '../page/live-page.js';
import { matching } from './matching.js';

/** Finds elements whose own style fixes the spacing of their text for good. */
export const findFixedSpacing: Finder = function* (within) {
  const selector = '[style*="important" i]:is([style*="-spacing" i],[style*="line-height" i])';
  for (const element of matching(within, selector)) yield [element, 'spaced'];
};
