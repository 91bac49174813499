import { word, type Words } from '../../words/words.js';
import type { Clue } from '../clue.js';
import { signClue, iconClue } from '../controls/icon-clue.js';
import { addressClue } from './address-clue.js';
import { addressOf } from './address-of.js';
import { cardHeading } from './context/card-heading.js';

/**
 * A plus or an arrow that leads to a page, in a card from which nothing leads elsewhere: it is called by the heading of the card. A plus that
 * leads to a page adds nothing, whatever it stands in, unless its address says so.
 */
export function cardClue(link: Element, words: Words): Clue | undefined {
  const shown = addressOf(link) && (iconClue(link, words) ?? signClue(link, words));
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
  let box = link.parentElement;
  while (box && !box.contains(heading)) box = box.parentElement;
  const address = link.getAttribute('href');
  return [...(box?.querySelectorAll('a[href]') ?? [])].every((other) => other.getAttribute('href') === address);
}
