import { isCount } from '../evidence/controls/with-count.js';
import { saysNothing } from '../evidence/text/says-nothing.js';
import { titleClue } from '../evidence/text/title-clue.js';
import { hasWords, spokenName } from '../evidence/text/spoken-name.js';
import type { Check } from '../rule.js';
import { hasName } from './has-name.js';

/** Whether the name tells more than how many there are: a number on an icon does not say of what, nor "image" what it shows. */
export const hasToldName: Check = (element, context) => {
  const told = context.verdict(hasName, element);
  // Most hold words and nothing else.
  if (told !== 'yes' || !element.firstElementChild) return told;
  if (holdsStopgap(element) || titleClue(element)) return 'no';
  const isBadge = element.querySelector('i, svg, [class*=icon]') !== null;
  return isBadge && isCount(spokenName(element)) ? 'no' : 'yes';
};

/** All that names it are pictures whose texts say nothing. */
function holdsStopgap(element: Element): boolean {
  const pictures = [...element.querySelectorAll<HTMLImageElement>('img[alt]:not([alt=""])')];
  if (
    pictures.length === 0 ||
    element.matches('[aria-label], [aria-labelledby], [title]') ||
    hasWords(element.textContent)
  )
    return false;
  const isStopgap = ({ alt, src }: HTMLImageElement): boolean => saysNothing(alt, src) || ANY_ONE.test(alt);
  const rest = pictures.reduce((name, { alt }) => name.replaceAll(alt.trim(), ''), spokenName(element));
  return rest.trim() === '' && pictures.every(isStopgap);
}

/** What a picture is for, as templates put it: of a link it tells neither whose logo that is nor which product. */
const ANY_ONE =
  /^\s*(((the|our|site|website|company|brand|header|footer|main) )?logo|(product|item|slide)( (image|img|photo))?|(post|blog|news|project) (image|img|photo))( ?\d+)?\s*$/i;
