import type { Kind } from '../../page/kind/kinds.js';
import type { Finder } from '../../page/live-page.js';
import { matching } from '../../support/elements/matching.js';
import { ICON_LETTER, ICON_TEXT } from '../../page/name/icon-text.js';

/** What only its class or style marks. */
const MARKED: readonly (readonly [kind: Kind, selector: string])[] = [
  ['spaced', '[style*="important" i]:is([style*="-spacing" i],[style*="line-height" i])'],
  // What the common scripts for carousels call theirs.
  ['carousel', '.carousel,.slick-slider,.swiper,.swiper-container,.owl-carousel,.splide,.glide,.flickity-enabled,.flexslider'],
  ['sign', `${ICON_TEXT},${ICON_LETTER},[class*=icon i]:is([class*=warning i],[class*=caution i],[class*=danger i],[class*=important i])`],
]; // prettier-ignore

/** Finds what a class or a style of its own tells apart; whether there is anything to mend is asked later. */
export const findMarked: Finder = function* (within) {
  for (const [kind, selector] of MARKED) for (const element of matching(within, selector)) yield [element, kind];
};
