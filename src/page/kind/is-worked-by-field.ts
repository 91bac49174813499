import { memoForRun } from '../../support/memory/memo-for-run.js';
import { isRendered } from '../look/visibility.js';
import { unseenSelect } from './replaced-select.js';

/** How far around a control the field may be that works it, and how far around the field the box that cuts it off, in levels. */
const LEVELS = 3;

/** A field of a line that Tab comes to. */
const FIELD = 'input:is(:not([type]), [type=text], [type=search]):not(:disabled, [tabindex^="-"])';

/**
 * True for what a script has drawn for a list to choose from, and works by a field of a line that nobody sees, and for the choices of one that is
 * worked by any: the field takes focus and hears the keys, and further stops beside it would answer to none. Asks for style.
 */
export function isWorkedByField(control: Element): boolean {
  let around = control.parentElement;
  for (let level = 0; around && level < LEVELS && around.localName !== 'body'; level++, around = around.parentElement) {
    const field = fieldIn(around);
    if (field && field !== control) return isWorking(field) && (isChoice(control) || isCutOff(field));
  }
  return false;
}

/** A list may have thousands of choices, each of which asks. */
const fieldIn = memoForRun((box: Element) => box.querySelector(FIELD));
const isWorking = memoForRun((field: Element) => isRendered(field) && unseenSelect(field) !== undefined);

const isChoice = (control: Element): boolean => control.localName === 'li';

function isCutOff(field: Element): boolean {
  let at: Element | null = field;
  for (let level = 0; at && level <= LEVELS; level++, at = at.parentElement)
    if (/^rect\((0px(, )?){4}\)|^rect\(1px/.test(getComputedStyle(at).getPropertyValue('clip'))) return true;
  return false;
}
