import { spokenName } from '../evidence/text/spoken-name.js';
import { isCount } from '../evidence/controls/with-count.js';
import type { Check } from '../rule.js';
import { hasName } from './has-name.js';

/** Whether the name tells more than how many there are: a number on an icon does not say of what. */
export const hasToldName: Check = (element, context) => {
  const told = hasName(element, context);
  const isBadge = told === 'yes' && element.querySelector('i, svg, [class*=icon]') !== null;
  return isBadge && isCount(spokenName(element)) ? 'no' : told;
};
