import type { Finder } from '../../page/live-page.js';
import { speaks } from '../../page/name/text.js';
import { matching } from '../../support/elements/matching.js';
import { isElement } from '../../support/elements/is-element.js';

const WORDS = ['toast', 'snackbar', 'notification', 'notice', 'flash', 'growl', 'alert', 'error', 'message', 'status'];
const SELECTOR = `:is(div,p,span,section,output,ul,li,small,strong):is(${WORDS.map((word) => `[class*="${word}" i]`).join()}):not([role],[aria-live])`;

/** Finds places for messages that are still empty or hidden, and messages that come after the page itself. */
export const findMessages: Finder = function* (within) {
  const isLater = isElement(within);
  for (const element of matching(within, SELECTOR)) {
    if (isLater || !speaks(element.textContent) || !element.checkVisibility()) yield [element, 'message'];
  }
};
