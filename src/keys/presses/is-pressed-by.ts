import type { LivePage } from '../../page/live-page.js';
import { FOCUSABLE } from '../focusable.js';
import { takesText } from '../typing.js';

/** Elements that mean nothing by themselves and were made stops of Tab. */
const PLAIN_STOP = ':is(a:not([href]), div, span, p, b, strong, i, em)[tabindex="0"]:not([role], [contenteditable])';

/** A control that takes no focus itself. */
const UNFOCUSABLE_CONTROL = ':is([role=button], [role=link], [role=checkbox], [role=switch]):not([tabindex])';

/** How far around a stop the control may be for which it stands, in levels. */
const LEVELS = 3;

/** True where this key may be meant to click the element, which does nothing with it by itself. */
export function isPressedBy(key: string, element: Element, page: LivePage): boolean {
  if (isChosenIn(element)) return /^( |ArrowDown)$/.test(key) || (key === 'Enter' && !wouldSend(element, page));
  return /^( |Enter)$/.test(key) && element.matches(PLAIN_STOP) && standsForControl(element, page);
}

/** A field that nobody can write in shows what was chosen elsewhere: in a calendar or a list that a click brings up. */
const isChosenIn = (element: Element): boolean =>
  element.matches('input[readonly]:not([aria-expanded=true])') && takesText(element);

/** Enter sends a form from such a field as well, unless the field is there to be pressed. */
const wouldSend = (field: Element, page: LivePage): boolean =>
  (field as HTMLInputElement).form !== null &&
  !field.hasAttribute('aria-haspopup') &&
  !page.kinds(field).includes('clickable');

/** It is all that takes focus in something that answers clicks, and cannot take focus. */
function standsForControl(stop: Element, page: LivePage): boolean {
  let around = stop.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    if (around.matches(FOCUSABLE) || around.querySelectorAll(FOCUSABLE).length > 1) return false;
    if (around.matches(UNFOCUSABLE_CONTROL) || page.kinds(around).includes('clickable')) return true;
  }
  return false;
}
