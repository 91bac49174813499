import { setAttribute } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { seenText } from '../evidence/text/seen-text.js';
import { CONTENT, type Rule } from '../rule.js';
import { addressOf } from '../evidence/links/address-of.js';

/** A picture that links to the same place as the words right beside it is left out, so that both are met once. */
export const duplicateLink: Rule = {
  id: 'duplicate-link',
  wcag: ['2.4.4'],
  confidence: 'inferred',
  kinds: ['link'],
  selector: 'a[href]:not([tabindex], [aria-hidden])',
  watches: [...SHOWN_BY, 'href', 'tabindex', CONTENT],
  soundIf: [isHidden],
  repair: (link) => {
    const twin = [link.nextElementSibling, link.previousElementSibling].find((other) => isSamePlace(link, other));
    if (!twin || !link.querySelector('img, svg, i') || seenText(link) !== '') return undefined;
    const [name, words] = [spokenName(link).toLowerCase(), seenText(twin).toLowerCase()];
    if (!words || (name !== '' && name !== words)) return undefined;
    return {
      edits: [setAttribute(link, 'tabindex', '-1'), setAttribute(link, 'aria-hidden', 'true')],
      evidence: 'a link beside it to the same place',
      basis: [twin],
    };
  },
};

/** Where a script decides what a link does, two with the same address may do different things. */
const isSamePlace = (link: Element, other: Element | null): boolean =>
  other?.localName === 'a' && other.getAttribute('href') === link.getAttribute('href') && addressOf(link) !== undefined;
