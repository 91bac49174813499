import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import type { Clue } from '../../clue.js';
import { FIELDS } from '../fields.js';
import { textClue } from '../../text-clue.js';

/** The legend of a group in which the field is the only one. */
export function legendLabel(field: Element): Clue | undefined {
  const group = field.closest('fieldset');
  if (!group || !isOnlyIn(group, field, FIELDS)) return undefined;
  return textClue(group.querySelector(':scope > legend'), 'what is around it');
}
