import { certain, type Clue } from './clue.js';
import { FIELDS } from './fields.js';
import { labelText } from './label-text.js';
import { seenText } from './seen-text.js';

/** The legend of a group in which the field is the only one. */
export function legendLabel(field: Element): Clue | undefined {
  const group = field.closest('fieldset');
  const legend = group?.querySelector(':scope > legend');
  if (!legend || group!.querySelectorAll(FIELDS).length > 1) return undefined;
  const text = labelText(seenText(legend));
  return text ? certain(text, 'the legend of its group', [legend]) : undefined;
}
