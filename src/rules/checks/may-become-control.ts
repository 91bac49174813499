import { classOf, classWord } from '../../page/name/class-words.js';
import { isRendered } from '../../page/look/visibility.js';
import type { Check } from '../rule.js';
import { CLICK_ATTRIBUTES } from '../evidence/controls/presses/hears.js';
import { touchesControl } from '../evidence/controls/presses/interactive.js';
import { hiderOf } from './is-hidden.js';

/** Elements that are no control by themselves, and can be made one. */
export const NO_CONTROL =
  ':not(a[href],area,button,input,select,textarea,label,summary,option,details,html,body,main,form,video,audio,iframe)';

/** Whether the author took the element away from visitors, for now or altogether. */
export const isOutOfReach: Check = (element, context) => {
  const hider = hiderOf(element, '[aria-hidden=true],[inert],[aria-disabled=true],fieldset[disabled]', context);
  if (!hider) return 'no';
  context.restsOn(element, hider);
  return 'yes';
};

/** Whether clicks are only caught there: something that is said by itself lies in it, or it is a slide or a cell and shows no hand. */
export const onlyCatchesClicks: Check = (element) =>
  element.querySelector('[role=alert],[role=status],[aria-live]') || isPassive(element) ? 'unsure' : 'no';

/** Libraries listen on each of these, whether a click does anything or not. */
const isPassive = (element: Element): boolean =>
  element.matches(`:is(td,th,[class*=slide],[class*=carousel]):not([onclick],${CLICK_ATTRIBUTES})`) &&
  getComputedStyle(element).cursor !== 'pointer';

/** Whether it lies in a control, or one in it, or it only draws the box beside it: then it is hard to tell what a click is meant for. */
export const touchesAnotherControl: Check = (element) =>
  touchesControl(element) || drawsBox(element) ? 'unsure' : 'no';

/** How scripts call what they draw for a box to tick. */
const DRAWN = classWord('i?check(box)?|radio|switch|toggle|helper|handle');

/** The box itself can be reached, and does the same. */
function drawsBox(element: Element): boolean {
  if (!DRAWN.test(classOf(element))) return false;
  const box = element.parentElement?.querySelector(':scope > :is([type=checkbox], [type=radio])');
  return !!box && isRendered(box);
}
