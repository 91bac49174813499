import { HEADING_TAGS } from '../../../standards/headings.js';
import { inferred, type Clue } from '../clue.js';
import { textClue } from '../text-clue.js';
import { FIELDS, isTicked } from './fields.js';

/** The heading over a native field that comes next after it, paragraphs aside, and before the next heading no other; boxes without any words are counted. */
export function sectionHeading(field: Element): Clue | undefined {
  if (!field.matches('input, select, textarea')) return undefined;
  return [field, field.parentElement].map((at) => at && headingOf(at, field)).find(Boolean) ?? countedBelow(field);
}

function headingOf(at: Element, field: Element): Clue | undefined {
  const isText = (part: Element | null): boolean => part?.localName === 'p' && !part.querySelector(FIELDS);
  let before = at.previousElementSibling;
  while (isText(before)) before = before?.previousElementSibling ?? null;
  if (!before?.matches(HEADING_TAGS)) return undefined;
  for (let part: Element | null = at; part && !part.matches(HEADING_TAGS); part = part.nextElementSibling)
    if (holdsOther(part, field)) return undefined;
  return textClue(before, 'the heading before it', inferred);
}

const holdsOther = (part: Element, field: Element): boolean =>
  part !== field && (part.matches(FIELDS) || [...part.querySelectorAll(FIELDS)].some((other) => other !== field));

/** Several boxes to tick that are all that stands under a heading, with no words of their own. */
function countedBelow(field: Element): Clue | undefined {
  const { parentElement: box } = field;
  if (!box || !isTicked(field) || box.childElementCount > MOST) return undefined;
  const [heading, ...parts] = box.children;
  const isAll =
    heading?.matches(HEADING_TAGS) && parts.every((part) => isTicked(part) || part.textContent.trim() === '');
  const clue = isAll ? textClue(heading, 'the heading before it', inferred) : undefined;
  return clue && { ...clue, text: `${clue.text} ${parts.filter(isTicked).indexOf(field) + 1}` };
}

/** More parts would be a table of them. */
const MOST = 24;
