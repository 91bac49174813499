import { accessibleName } from '../../../../page/name/accessible-name.js';
import { labelsOf } from '../../../../page/name/labels-of.js';
import { boxOfBoth } from '../../../../page/tree/box-of-both.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { textClue } from '../../text-clue.js';
import { adjacentLabel } from './adjacent-label.js';
import { FIELDS } from '../fields.js';

/** How far around a list and what is drawn in its place their label may stand. */
const LEVELS = 2;

/** What the list is called that a control is drawn for: its label, the one that stands by the box of both, its name, or the text beside it. */
export function replacedClue(select: HTMLSelectElement, control: Element): Clue | undefined {
  const [label, another] = labelsOf(select);
  return (
    (another ? undefined : textClue(label, 'its label')) ??
    freeLabel(select, control) ??
    named(select) ??
    adjacentLabel(select)
  );
}

function named(select: Element): Clue | undefined {
  const name = labelText(accessibleName(select));
  return name ? inferred(name, 'its label', [select]) : undefined;
}

/** A label that labels nothing, the only one beside the box that list and control share, where no other field is. */
function freeLabel(select: Element, control: Element): Clue | undefined {
  const shared = boxOfBoth(select, control);
  let box = shared?.parentElement;
  for (let level = 0; shared && box && level < LEVELS; level++, box = box.parentElement) {
    const isBeside = (element: Element): boolean => !shared.contains(element);
    if ([...box.querySelectorAll(FIELDS)].some(isBeside)) return undefined;
    const [label, another] = [...box.querySelectorAll('label')].filter(isBeside);
    if (label) return another || label.control ? undefined : textClue(label, 'its label');
  }
  return undefined;
}
