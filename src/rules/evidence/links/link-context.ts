import { hiddenWords } from '../text/hidden-words.js';
import { seenText } from '../text/seen-text.js';
import { fileWords } from '../text/file-words.js';
import { inferred, type Clue } from '../clue.js';
import { placeClue } from './address-clue.js';
import { addressOf, placeOnPage } from './address-of.js';
import { boxContext } from './context/box-context.js';
import { cardHeading } from './context/card-heading.js';
import { headingBefore } from './context/heading-before.js';
import { itemContext } from './context/item-context.js';
import { rowContext } from './context/row-context.js';
import { sentenceContext } from './context/sentence-context.js';

/** What a link is about whose own words do not tell: what it leads to, its row, sentence or list item, the heading over it, its address. */
export function linkContext(link: Element): Clue | undefined {
  return (
    hiddenWords(link) ??
    pageTarget(link) ??
    rowContext(link) ??
    cardHeading(link) ??
    sentenceContext(link) ??
    itemContext(link) ??
    boxContext(link) ??
    headingBefore(link) ??
    addressContext(link)
  );
}

/** What a link is about that only names a kind of file, where neither its paragraph nor the item around its list tells. */
export function formatContext(link: Element): Clue | undefined {
  const around = link.closest('p, td, th, li, dd');
  if (!around || seenText(around) !== seenText(link) || around.parentElement?.parentElement?.closest('li'))
    return undefined;
  return rowContext(link) ?? itemContext(link);
}

function pageTarget(link: Element): Clue | undefined {
  const url = addressOf(link);
  const place = url ? placeOnPage(url, link) : '';
  return place ? placeClue(link, place) : undefined;
}

function addressContext(link: Element): Clue | undefined {
  const text = fileWords(addressOf(link)?.pathname ?? null);
  return text ? inferred(text, 'its address') : undefined;
}
