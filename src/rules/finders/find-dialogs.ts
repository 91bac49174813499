import type { Finder } from '../../page/live-page.js';
import { matching } from '../../support/elements/matching.js';

const WORDS = ['modal', 'dialog', 'lightbox', 'popup', 'pop-up', 'offcanvas'];

/** Finds what its author calls a dialog; whether it is one is asked later. */
export const findDialogs: Finder = function* (within) {
  const selector = WORDS.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]).join();
  for (const element of matching(within, `:is(div,section,aside,article,form):is(${selector}):not([role])`))
    yield [element, 'dialog'];
};
