import { labelsOf } from '../../page/name/labels-of.js';
import { isSample } from '../evidence/fields/labels/is-sample.js';
import type { Check } from '../rule.js';
import { hasName } from './has-name.js';

/** Whether the name of a field tells what to fill in: a placeholder that is only a sample does not. */
export const isAskedFor: Check = (field, context) => {
  const placeholder = field.getAttribute('placeholder') ?? '';
  const named = context.verdict(hasName, field);
  if (named !== 'yes' || !placeholder || !isSample(placeholder)) return named;
  return labelsOf(field).length > 0 || field.matches('[aria-label], [aria-labelledby], [title]') ? 'yes' : 'no';
};
