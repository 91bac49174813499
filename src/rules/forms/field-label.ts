import { setAttribute } from '../../ledger/edit.js';
import { labelsOf } from '../../page/name/labels-of.js';
import { elementById } from '../../page/name/references.js';
import { hasLabel } from '../checks/has-label.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isMute } from '../checks/is-mute.js';
import { adjacentLabel } from '../evidence/fields/labels/adjacent-label.js';
import { cellLabel } from '../evidence/fields/labels/cell-label.js';
import type { Clue } from '../evidence/clue.js';
import { nameField } from '../edits/name-field.js';
import { surroundingsOf } from '../evidence/fields/field-box.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { legendLabel } from '../evidence/fields/labels/legend-label.js';
import { ownLabel } from '../evidence/fields/labels/own-label.js';
import { CONTENT, type Mend, type Rule } from '../rule.js';

/** Fields without a label get the text that was meant for them, or that can belong to no other, as soon as there is one. */
export const fieldLabel: Rule = {
  id: 'field-label',
  wcag: ['1.3.1', '3.3.2', '4.1.2'],
  confidence: 'certain',
  kinds: ['field', 'widget'],
  selector: FIELDS,
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'placeholder', 'type', 'role', CONTENT],
  soundIf: [hasLabel, isMute, isHidden],
  repair: (field) => {
    const titled = field.getAttribute('title')?.trim() ? ownLabel(field) : undefined;
    const clue = titled ?? besideFor(field) ?? ownLabel(field) ?? proved(cellLabel(field)) ?? legendLabel(field);
    return clue ? labelled(field, clue) : { edits: [], evidence: 'the text beside it', basis: surroundingsOf(field) };
  },
};

const besideFor = (field: Element): Clue | undefined => proved(adjacentLabel(field));

const proved = (clue: Clue | undefined): Clue | undefined => (clue?.confidence === 'certain' ? clue : undefined);

/**
 * A label that points nowhere is pointed at the field, so that it can be clicked as well, where the field's id leads there and to no field
 * before it; any other text becomes the field's name.
 */
function labelled(field: Element, clue: Clue): Mend {
  const mend = { ...nameField(field, clue), basis: [...clue.basis, ...labelsOf(field)] };
  const label = clue.basis.find((element) => element.localName === 'label') as HTMLLabelElement | undefined;
  const isFound = elementById(field, field.id) === field && 'labels' in field;
  const takesLabel = isFound && label && !label.control && !label.contains(field);
  return takesLabel ? { ...mend, edits: [setAttribute(label, 'for', field.id)] } : mend;
}
