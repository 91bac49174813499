import { isRendered } from '../../../../page/look/visibility.js';
import { labelsFor } from '../../../../page/name/labels-of.js';
import { certain, type Clue } from '../../clue.js';
import { boxOf } from '../field-box.js';
import { isTicked } from '../fields.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';

/** A label that is meant for the field but does not reach it, and text the field carries itself. */
export function ownLabel(field: Element): Clue | undefined {
  for (const label of labelsMeant(field)) {
    const text = labelText(isRendered(label) ? seenText(label) : label.textContent);
    if (text) return certain(text, 'its label', [label]);
  }
  for (const attribute of ['title', 'aria-placeholder', 'data-placeholder', 'placeholder', 'alt']) {
    const text = labelText(field.getAttribute(attribute) ?? '');
    if (text && !isSaidOtherwise(attribute, text, field)) return certain(text, `its “${attribute}”`);
  }
  return undefined;
}

/** The label around the field, those that name its id though its kind cannot have one, and one that nobody sees in a box of its own. */
function labelsMeant(field: Element): Element[] {
  const pointing = labelsFor(field);
  const around = field.closest('label');
  return [...pointing, ...(around ? [around] : []), ...onlyLabelOfBox(field)].filter(
    (label) => !isOfOther(label, field),
  );
}

function onlyLabelOfBox(field: Element): HTMLLabelElement[] {
  const labels = isTicked(field) ? [] : [...(boxOf(field)?.querySelectorAll('label') ?? [])];
  return labels.length === 1 ? labels : [];
}

const isOfOther = ({ control }: HTMLLabelElement, field: Element): boolean => control !== null && control !== field;

/** Placeholders have a rule of their own, and three words or more beside one tell the format of a pattern (HTML standard, 4.10.5.3.6). */
const isSaidOtherwise = (attribute: string, text: string, field: Element): boolean =>
  attribute === 'title'
    ? /\S\s+\S+\s/.test(text) && field.matches('[pattern][placeholder]')
    : attribute === 'placeholder' && field.matches('input, textarea');
