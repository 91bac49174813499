import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { HEADING_TAGS } from '../../../../standards/headings.js';
import { inferred, type Clue } from '../../clue.js';
import { textClue } from '../../text-clue.js';
import { FIELDS, isTicked } from '../fields.js';

/** The heading over a native field that comes next after it, paragraphs aside, and before the next heading no other; boxes without any words are counted. */
export function sectionHeading(field: Element): Clue | undefined {
  if (!field.matches('input, select, textarea')) return undefined;
  return [field, field.parentElement].map((at) => at && headingOf(at, field)).find(Boolean) ?? countedBelow(field);
}

function headingOf(at: Element, field: Element): Clue | undefined {
  const isText = (part: Element | null): boolean => part?.localName === 'p' && !part.querySelector(FIELDS);
  let before = at.previousElementSibling;
  while (isText(before)) before = before?.previousElementSibling ?? null;
  if (!before?.matches(HEADING_TAGS) || isOfPage(before)) return undefined;
  for (let part: Element | null = at; part && !part.matches(HEADING_TAGS); part = part.nextElementSibling)
    if (holdsOther(part, field)) return undefined;
  return textClue(before, 'the heading before it', inferred);
}

/** The name of the page, or of whose page it is, and not of a part of it. */
function isOfPage(heading: Element): boolean {
  if (heading.localName === 'h1' || heading.closest('header, [role=banner]')) return true;
  const { parentElement: box } = heading;
  return !!box?.matches('body, main, [role=main]') && isOnlyIn(box, heading, HEADING_TAGS);
}

const holdsOther = (part: Element, field: Element): boolean =>
  part !== field && (part.matches(FIELDS) || !isOnlyIn(part, field, FIELDS));

/** Several boxes to tick that are all that stands under a heading, with nothing to tell them apart. */
function countedBelow(field: Element): Clue | undefined {
  const { parentElement: box } = field;
  if (!box || !isTicked(field) || box.childElementCount > MOST) return undefined;
  const [heading, ...parts] = box.children;
  if (!heading?.matches(HEADING_TAGS) || isOfPage(heading)) return undefined;
  const clue = textClue(heading, 'the heading before it', inferred);
  if (!clue || box.textContent.trim() !== heading.textContent.trim()) return undefined;
  const boxes = parts.filter(isTicked);
  const called = (one: Element): string => `${clue.text} ${boxes.indexOf(one) + 1}`;
  const isToldApart = parts.some((part) => !(isTicked(part) ? isCalledOnly(part, called(part)) : isMute(part)));
  return isToldApart ? undefined : { ...clue, text: called(field) };
}

/** More parts would be a table of them. */
const MOST = 24;

/** It has no name but, once it has been counted, its number. */
const isCalledOnly = (box: Element, name: string): boolean =>
  !box.matches('[aria-labelledby], [title]') && [null, name].includes(box.getAttribute('aria-label'));

const TELLING = `img, svg, object, [alt], [aria-label], [title], ${FIELDS}`;

/** Neither a picture nor a name, and nothing to fill in. */
const isMute = (part: Element): boolean => !part.matches(TELLING) && !part.querySelector(TELLING);
