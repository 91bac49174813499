import { isScrolled } from '../../page/look/is-scrolled.js';
import type { LivePage } from '../../page/live-page.js';
import { textOf } from '../../page/name/text.js';
import { composedClosest } from '../../page/tree/composed-tree.js';
import { IGNORED } from '../../settings/ignored.js';
import { TAKES_FOCUS } from '../takes-focus.js';
import { takesText } from '../typing.js';

/** Elements that mean nothing by themselves and were made stops of Tab; drawings are left alone, which have links of their own. */
const PLAIN_STOP =
  ':is(a:not([href]), div, span, p, b, strong, i, em)[tabindex="0"]:not([role], [contenteditable], svg *)';

/** A control that takes no focus itself. */
const UNFOCUSABLE_CONTROL = ':is([role=button], [role=link], [role=checkbox], [role=switch]):not([tabindex])';

/** How far around a stop the control may be for which it stands, in levels. */
const LEVELS = 3;

/** The share of the window's width and height from which a box fills it: scroll bars take some. */
const FILLS = 0.9;

/** True where this key may be meant to click the element, which does nothing with it by itself. */
export function isPressedBy(key: string, element: Element, page: LivePage): boolean {
  if (/^( |ArrowDown)$/.test(key) && isChosenIn(element, page)) return !isLeftAlone(element);
  return /^( |Enter)$/.test(key) && element.matches(PLAIN_STOP) && standsForControl(element, page);
}

/**
 * A field that nobody can write in shows what was chosen elsewhere, in a calendar or a list, where a click is seen to bring that up or is said
 * to; all others are there to be read and copied.
 */
const isChosenIn = (element: Element, page: LivePage): boolean =>
  element.matches('input[readonly]:not([aria-expanded=true])') &&
  takesText(element) &&
  (element.matches('[onclick], [aria-haspopup]:not([aria-haspopup=false])') ||
    page.kinds(element).includes('clickable'));

/** It is all that takes focus in something that answers clicks, and cannot take focus. */
function standsForControl(stop: Element, page: LivePage): boolean {
  let around = stop.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.matches(TAKES_FOCUS) || around.querySelectorAll(TAKES_FOCUS).length > 1) return false;
    if (isControlOf(stop, around, page)) return !isLeftAlone(stop) && !isScrolled(stop);
  }
  return false;
}

/** What answers clicks without saying what it is may be a card, or lie behind a dialog: it is the same control only where it says no more than the stop does. */
const isControlOf = (stop: Element, around: Element, page: LivePage): boolean =>
  around.matches(UNFOCUSABLE_CONTROL) ||
  (page.kinds(around).includes('clickable') && wordsOf(around) === wordsOf(stop) && !fillsWindow(around));

/** Without signs: an arrow beside the words is drawn, and not said. */
const wordsOf = (element: Element): string => textOf(element).replace(/[^\p{L}\p{N}]/gu, '');

/** All of the page, or what a click on it sends away. */
function fillsWindow({ ownerDocument, clientWidth, clientHeight }: Element): boolean {
  const { innerWidth = 0, innerHeight = 0 } = ownerDocument.defaultView ?? {};
  return clientWidth >= innerWidth * FILLS && clientHeight >= innerHeight * FILLS;
}

const isLeftAlone = (element: Element): boolean => composedClosest(element, IGNORED) !== null;
