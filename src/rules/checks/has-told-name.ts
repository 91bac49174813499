import { isCount } from '../evidence/controls/with-count.js';
import { saysNothing } from '../evidence/text/says-nothing.js';
import { hasWords, spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';
import { hasName } from './has-name.js';

/** Whether the name tells more than how many there are: a number on an icon does not say of what, nor "image" what it shows. */
export const hasToldName: Check = (element, context) => {
  const told = context.verdict(hasName, element);
  if (told === 'yes' && holdsStopgap(element)) return 'no';
  const isBadge = told === 'yes' && element.querySelector('i, svg, [class*=icon]') !== null;
  return isBadge && isCount(spokenName(element)) ? 'no' : told;
};

/** All that names it is a picture whose text says nothing. */
function holdsStopgap(element: Element): boolean {
  const picture = element.querySelector('img[alt]');
  if (!picture || element.matches('[aria-label], [aria-labelledby], [title]') || hasWords(element.textContent))
    return false;
  const alt = picture.getAttribute('alt') ?? '';
  return spokenName(element) === alt.trim() && saysNothing(alt, picture.getAttribute('src') ?? '');
}
