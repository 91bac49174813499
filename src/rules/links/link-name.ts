import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import type { Clue } from '../evidence/clue.js';
import { knownAddress } from '../evidence/links/known-address.js';
import { literalClue } from '../evidence/literal-clue.js';
import { isLink, nameLink } from '../edits/name-link.js';
import { tellingTwin } from '../evidence/links/twin-link.js';
import { CONTENT, type Rule } from '../rule.js';
import type { Words } from '../words/words.js';

/** Links without words are named after a place that everybody knows, a number, an address, or the link beside them that says where it goes. */
export const linkName: Rule = {
  id: 'link-name',
  wcag: ['2.4.4', '4.1.2', '1.1.1'],
  confidence: 'certain',
  kinds: ['link'],
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'href', 'role', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (link, context) => {
    const words = context.words(link);
    const clue = words && isLink(link) ? (writtenClue(link, words) ?? tellingTwin(link)) : undefined;
    return words && clue && nameLink(link, clue, words);
  },
};

/** What the author wrote, the place that everybody knows, or both, where what is written does not say the place ("Follow us"). */
function writtenClue(link: Element, words: Words): Clue | undefined {
  const written = literalClue(link);
  const place = knownAddress(link, words);
  if (!written || !place || !leadsToWeb(link) || saysAlso(written.text, place.text)) return written ?? place;
  return { ...written, text: `${written.text}: ${place.text}` };
}

/** With a number or an address of somebody, what is written is enough. */
const leadsToWeb = (link: Element): boolean => /^http/.test(link.getAttribute('href') ?? '');

/** Whose page it is stands last in the place. */
const saysAlso = (text: string, place: string): boolean =>
  text.toLowerCase().includes(place.replace(/.*, /, '').toLowerCase());
