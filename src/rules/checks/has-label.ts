import { labelsOf } from '../../page/name/labels-of.js';
import { folded } from '../../page/name/text.js';
import { seenText } from '../evidence/text/seen-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';

/** Whether a field has a name that is meant as its label: `title` and `placeholder` only stand in where there is none. */
export const hasLabel: Check = (field) => {
  if (field.getAttribute('aria-label')?.trim()) return 'yes';
  const name = spokenName(field);
  if (!name || isHiddenLabel(field)) return 'no';
  if (field.hasAttribute('role')) return 'yes';
  const standsIn =
    name === field.getAttribute('title')?.trim() || name === folded(field.getAttribute('placeholder') ?? '');
  return standsIn && !field.hasAttribute('aria-labelledby') && !labelsOf(field).some(seenText) ? 'no' : 'yes';
};

/** All labels of the field are kept from everybody, so that they name nothing. */
function isHiddenLabel(field: Element): boolean {
  const labels = labelsOf(field);
  if (labels.length === 0 || field.hasAttribute('aria-labelledby')) return false;
  return labels.every((label) => getComputedStyle(label).display === 'none');
}
