import { boxOfBoth } from '../../../page/tree/box-of-both.js';
import { word, type Words } from '../../words/words.js';
import type { Clue } from '../clue.js';
import { addressClue } from './address-clue.js';
import { addressOf } from './address-of.js';
import { cardHeading } from './context/card-heading.js';

/**
 * A link that shows a plus or an arrow and leads to a page, in a card from which nothing leads elsewhere: it is called by the heading of the card. A plus that
 * leads to a page adds nothing, whatever it stands in, unless its address says so.
 */
export function cardClue(link: Element, shown: Clue | undefined, words: Words): Clue | undefined {
  if (!addressOf(link)) return undefined;
  const isPlus = shown?.text === word(words, 'add') && !ADDS.test(link.getAttribute('href') ?? '');
  if (!isPlus && shown?.text !== word(words, 'next')) return undefined;
  const clue = cardHeading(link);
  const [heading] = clue?.basis ?? [];
  const isOfCard = heading && heading.localName !== 'h1' && !link.matches(ONWARD) && isOnlyWay(link, heading);
  return (isOfCard ? clue : undefined) ?? (isPlus ? addressClue(link) : undefined);
}

/** How addresses say that something is made there. */
const ADDS = /add|new|create|cart|basket|checkout|^#|^javascript/i;

/** What leads on from what the heading is of, not to it. */
const ONWARD = '[rel~=next], [rel~=prev], .next, .prev';

/** True where all links in the box around link and heading lead to the same place. */
function isOnlyWay(link: Element, heading: Element): boolean {
  const address = link.getAttribute('href');
  const links = boxOfBoth(link, heading)?.querySelectorAll('a[href]') ?? [];
  return [...links].every((other) => other.getAttribute('href') === address);
}
