import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { HEADING_TAGS } from '../../../../standards/headings.js';
import { inferred, type Clue } from '../../clue.js';
import { FIELDS } from '../fields.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';

/** How far up from the field its heading may stand. */
const LEVELS = 3;

/**
 * The heading before the field, where it asks a question that this field is the first to answer, or where there is no other field in
 * the form or dialog; only paragraphs may stand between.
 */
export function headingQuestion(field: Element): Clue | undefined {
  return headingOver(field, isOnlyIn(field.closest('form, dialog, [role=dialog]'), field, FIELDS));
}

/** The heading before the element, where it asks a question; any heading, where the element `isOnly` one to be called by it. */
export function headingOver(field: Element, isOnly: boolean): Clue | undefined {
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    let before = at.previousElementSibling;
    while (before?.localName === 'p' && !before.querySelector(FIELDS)) before = before.previousElementSibling;
    if (before) return asked(before, isOnly || isAllOfBox(field, before.parentElement));
  }
  return undefined;
}

/** A list to choose from, or a field with a button to send it, that is all a box has under its heading: a dialog made by hand, for one. */
function isAllOfBox(field: Element, box: Element | null): boolean {
  if (!box || !isOnlyIn(box, field, FIELDS) || box.querySelectorAll(HEADING_TAGS).length !== 1) return false;
  return field.localName === 'select' || box.querySelector('button, [type=submit], [role=button]') !== null;
}

function asked(before: Element, isOnly: boolean): Clue | undefined {
  const heading = before.matches(HEADING_TAGS) ? before : before.querySelector(HEADING_TAGS);
  if (!heading) return undefined;
  const text = seenText(heading);
  // A bar with a heading in it may hold buttons, but nothing else to read.
  if (text !== seenText(before)) return undefined;
  const label = isOnly || /[?？؟]\s*$/.test(text) ? labelText(text) : '';
  return label ? inferred(label, 'the heading before it', [heading]) : undefined;
}
