import { HEADINGS } from '../../../../standards/headings.js';
import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { inferred, type Clue } from '../../clue.js';
import { cellLabel } from '../labels/cell-label.js';
import { FIELDS } from '../fields.js';
import { questionOf } from '../labels/question-of.js';

/** How far up from a field the box may be that it shares with the other parts. */
const LEVELS = 2;

/** At most so many fields without labels of their own are parts of one answer: a card number may have as many. */
const MOST = 4;

/** A box with more children holds more than one answer. */
const LARGEST = 12;

/**
 * One of the fields between which an answer is parted, as a telephone number: what is asked for before the first, and which of them it is
 * ("Phone 2/3", "Born MM"). A heading speaks of more than one answer, where there is another clue to `all` of them.
 */
export function partClue(field: Element, all?: Clue): Clue | undefined {
  const parts = partsOf(field);
  const [first] = parts;
  const before = first && (cellLabel(first) ?? questionOf(first));
  const asked = before?.basis.some((element) => element.matches(HEADINGS)) ? (all ?? before) : (before ?? all);
  return asked && inferred(`${asked.text} ${placeOf(field, parts)}`, asked.evidence, asked.basis);
}

/** The fields between which an answer is parted, this one among them; none where it is an answer of its own. */
export function partsOf(field: Element): readonly Element[] {
  const box = boxOfParts(field);
  const parts = [...(box?.querySelectorAll(FIELDS) ?? [])];
  return !box || parts.length > MOST || !parts.every((part) => part.matches(PART)) || saysMore(box) ? [] : parts;
}

/** What a part shows in its own place, where all of them show something else, or its number. */
function placeOf(field: Element, parts: readonly Element[]): string {
  const shown = new Set(parts.map((part) => part.getAttribute('placeholder')).filter(Boolean));
  const isShown = shown.size === parts.length;
  return (isShown && field.getAttribute('placeholder')) || `${parts.indexOf(field) + 1}/${parts.length}`;
}

const PART = 'select, input:is(:not([type]), [type=text], [type=tel], [type=number])';

/** The smallest box that holds more fields than this one. */
function boxOfParts(field: Element): Element | undefined {
  let box = field.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    if (box.matches('form, fieldset, tr, body') || box.childElementCount > LARGEST) return undefined;
    if (!isOnlyIn(box, field, FIELDS)) return box;
  }
  return undefined;
}

/** Words among the parts tell them apart already, or belong to one of them. */
const saysMore = (box: Element): boolean =>
  [...box.querySelectorAll('*'), box].some(
    (part) =>
      !part.matches('select, select *') &&
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test((node as Text).data)),
  );
