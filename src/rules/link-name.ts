import { setAttribute } from '../ledger/edit.js';
import { hasName } from './checks/has-name.js';
import { isHidden, SHOWN_BY } from './checks/is-hidden.js';
import { addressClue, addressOf, knownAddress } from './evidence/address-clue.js';
import { inferred, named, type Clue } from './evidence/clue.js';
import { fileWords } from './evidence/file-words.js';
import { homeClue } from './evidence/home-clue.js';
import { controlClue, iconClue } from './evidence/icon-clue.js';
import { literalClue } from './evidence/literal-clue.js';
import { twinClue } from './evidence/twin-link.js';
import { CONTENT, type Mend, type Rule } from './rule.js';
import type { Words } from './words/words.js';

/** Links without words are named after the place they lead to, their icon, or the link beside them that says where it goes. */
export const linkName: Rule = {
  id: 'link-name',
  wcag: ['2.4.4', '4.1.2', '1.1.1'],
  confidence: 'inferred',
  kinds: ['link'],
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'href', 'role', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (link, context) => {
    const words = context.words(link);
    const clue = words && isLink(link) ? clueOf(link, words) : undefined;
    return clue && linkNamed(link, clue);
  },
};

const isLink = (element: Element): boolean =>
  element.hasAttribute('href') || element.hasAttribute('xlink:href') || element.hasAttribute('role');

function clueOf(link: Element, words: Words): Clue | undefined {
  return (
    literalClue(link) ??
    knownAddress(link, words) ??
    twinClue(link) ??
    homeClue(link, words) ??
    iconClue(link, words) ??
    (addressOf(link) ? undefined : controlClue(link, words)) ??
    pictureClue(link) ??
    addressClue(link)
  );
}

function pictureClue(link: Element): Clue | undefined {
  const picture = link.querySelector('img[src], image[href]');
  const text = fileWords(picture?.getAttribute('src') ?? picture?.getAttribute('href') ?? null);
  return text ? inferred(text, 'the file name of its picture', [picture!]) : undefined;
}

/** A picture that is all the link has takes the name itself where its author left that open. */
function linkNamed(link: Element, clue: Clue): Mend {
  if (link.localName === 'area') return named(link, clue, 'alt');
  const pictures = link.querySelectorAll('img');
  const takesName =
    pictures.length === 1 &&
    !pictures[0]!.getAttribute('alt')?.trim() &&
    pictures[0]!.getAttribute('alt') !== '' &&
    !pictures[0]!.hasAttribute('role');
  if (!takesName) return named(link, clue);
  return { ...named(link, clue), edits: [setAttribute(pictures[0]!, 'alt', clue.text)] };
}
