import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { knownAddress } from '../evidence/links/known-address.js';
import { literalClue } from '../evidence/literal-clue.js';
import { isLink, nameLink } from '../edits/name-link.js';
import { twinClue } from '../evidence/links/twin-link.js';
import { CONTENT, type Rule } from '../rule.js';

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
    const clue = words && isLink(link) ? (literalClue(link) ?? knownAddress(link, words) ?? twinClue(link)) : undefined;
    return words && clue && nameLink(link, clue, words);
  },
};
