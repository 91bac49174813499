import { setAttribute } from '../ledger/edit.js';
import { hasLabel } from './checks/has-label.js';
import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { isMute } from './checks/is-mute.js';
import { adjacentLabel } from './evidence/adjacent-label.js';
import { cellLabel } from './evidence/cell-label.js';
import { named, type Clue } from './evidence/clue.js';
import { fieldGuess } from './evidence/field-guess.js';
import { FIELDS } from './evidence/fields.js';
import { ownLabel } from './evidence/own-label.js';
import { spokenName } from './evidence/spoken-name.js';
import { CONTENT, type Mend, type Rule, type RuleContext } from './rule.js';

/** Fields without a label get the text that stands beside them, or what else the page tells of them. */
export const fieldLabel: Rule = {
  id: 'field-label',
  wcag: ['1.3.1', '3.3.2', '4.1.2'],
  confidence: 'certain',
  kinds: ['field', 'widget'],
  selector: FIELDS,
  watches: [
    ...SHOWN_BY,
    'aria-label',
    'aria-labelledby',
    'autocomplete',
    'name',
    'title',
    'placeholder',
    'type',
    'role',
    CONTENT,
  ],
  soundIf: [hasLabel, isMute, isHidden],
  repair: (field, context) => {
    const beside = adjacentLabel(field);
    const titled = field.getAttribute('title')?.trim() ? ownLabel(field) : undefined;
    const proof =
      titled ?? (beside?.confidence === 'certain' ? beside : undefined) ?? ownLabel(field) ?? cellLabel(field);
    if (proof) return labelled(field, proof);
    // A placeholder already is a name of sorts: a guess would not better it.
    return spokenName(field) ? undefined : guessed(field, beside, context);
  },
};

function guessed(field: Element, beside: Clue | undefined, context: RuleContext): Mend | undefined {
  const words = context.words(field);
  const clue = beside ?? (words && fieldGuess(field, words));
  return clue && named(field, clue);
}

/** A label that points nowhere is pointed at the field, so that it can be clicked as well; any other text becomes the field's name. */
function labelled(field: Element, clue: Clue): Mend {
  const label = clue.basis?.find((element) => element.localName === 'label') as HTMLLabelElement | undefined;
  const takesLabel = 'labels' in field && field.id && label && !label.control && !label.contains(field);
  return takesLabel ? { ...named(field, clue), edits: [setAttribute(label, 'for', field.id)] } : named(field, clue);
}
