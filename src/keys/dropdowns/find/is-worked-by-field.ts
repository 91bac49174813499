import { unseenSelect } from '../../../page/kind/replaced-select.js';
import { isRendered } from '../../../page/look/visibility.js';
import { memoForRun } from '../../../support/memory/memo-for-run.js';

/** How far around a trigger the field may be that works it, and how far around the field the box that cuts it off, in levels. */
const LEVELS = 3;

/** A field of a line that Tab comes to, and that is there to search in: nothing of it is sent, as of one that is put there for robots. */
const FIELD = 'input:is(:not([type]), [type=text], [type=search]):not([name], :disabled, [tabindex^="-"])';

/**
 * True for what a script has drawn for a list to choose from, and works by a field of a line that nobody sees, and for the choices of one that is
 * worked by any: the field takes focus and hears the keys, and a further stop beside it would answer to none. Asks for style.
 */
export function isWorkedByField(trigger: Element): boolean {
  let around = trigger.parentElement;
  for (let level = 0; around && level < LEVELS && around.localName !== 'body'; level++, around = around.parentElement) {
    const field = fieldIn(around);
    if (field && field !== trigger)
      return isRendered(field) && (isChoice(trigger) || isCutOff(field)) && unseenSelect(field) !== undefined;
  }
  return false;
}

/** A list may have thousands of entries, each of which is asked about. */
const fieldIn = memoForRun((box: Element) => box.querySelector(FIELD));

const isChoice = (element: Element): boolean => element.localName === 'li';

function isCutOff(field: Element): boolean {
  let at: Element | null = field;
  for (let level = 0; at && level <= LEVELS; level++, at = at.parentElement)
    if (/^rect\((0px(, )?){4}\)|^rect\(1px/.test(getComputedStyle(at).getPropertyValue('clip'))) return true;
  return false;
}
