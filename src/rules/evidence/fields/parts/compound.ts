import { isRendered } from '../../../../page/look/visibility.js';
import { classOf } from '../../../../page/name/class-words.js';
import { isSentence } from '../../text/is-sentence.js';
import { FIELDS } from '../fields.js';

/** How far up from the first field the box may be that holds all parts. */
const LEVELS = 4;

/** At most so many labelled fields are parts of one answer: an address may have as many. */
const MOST = 8;

/** What is asked for in parts, each with a label of its own ("First", "Last"), and the label over all of them ("Name"), which reaches none. */
export interface Compound {
  readonly box: Element;
  readonly label: Element;
}

/** The compound of which this field is the first part. */
export function compoundLedBy(first: Element): Compound | undefined {
  let box = first.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    if (box.matches('form, fieldset, body, label, li, table *')) return undefined;
    const label = box.previousElementSibling;
    if (label && isOverAll(label)) return holdsParts(box, first) ? { box, label } : undefined;
  }
  return undefined;
}

/** A label that reaches no field, and neither says what is wrong or new nor explains anything. */
const isOverAll = (label: Element): boolean =>
  label.localName === 'label' &&
  !(label as HTMLLabelElement).control &&
  !NOTE.test(classOf(label)) &&
  !isSentence(label.textContent);

const NOTE = /error|invalid|warning|badge|tag(?![a-z])/i;

function holdsParts(box: Element, first: Element): boolean {
  const parts = [...box.querySelectorAll(FIELDS)].filter(isRendered);
  const labels = box.querySelectorAll('label');
  return parts[0] === first && parts.length > 1 && parts.length <= MOST && labels.length >= parts.length;
}
