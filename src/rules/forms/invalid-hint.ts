import { setAttribute } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { errorPlaces, errorsOf, isMarkedWrong } from '../evidence/fields/hints/error-of.js';
import { boxesOf } from '../evidence/fields/field-box.js';
import { FIELDS } from '../evidence/fields/fields.js';
import type { Rule } from '../rule.js';

/** A field that is marked as wrong for the eye, by its class or an error beside it, says so to screen readers as well. */
export const invalidHint: Rule = {
  id: 'invalid-hint',
  wcag: ['3.3.1', '4.1.2'],
  confidence: 'certain',
  kinds: ['field'],
  selector: `:is(${FIELDS}):not([aria-invalid], [role=slider])`,
  watches: [...SHOWN_BY, 'aria-invalid', 'role', 'type'],
  soundIf: [isHidden],
  repair: (field) => {
    const places = errorPlaces(field);
    const errors = errorsOf(field, places);
    const wrong = isMarkedWrong(field) || errors.length > 0;
    return {
      edits: wrong ? [setAttribute(field, 'aria-invalid', 'true')] : [],
      evidence: errors.length > 0 ? 'what the page marks as wrong' : 'what its author calls it',
      basis: [...places, ...boxesOf(field)],
    };
  },
};
