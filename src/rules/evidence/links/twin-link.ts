import { group } from '../../../support/group.js';
import { memoUntilChange, TEXT } from '../../../support/memory/memo-until-change.js';
import { labelText } from '../text/label-text.js';
import { certain, type Clue } from '../clue.js';
import { seenText } from '../text/seen-text.js';

/** How far around a link its twin may be. */
const LEVELS = 3;

/** A picture, a title and "read more" lead to the same place; where more does, nobody has put the addresses in yet. */
const MOST_TEXTS = 2;

/** So many are enough to tell: of a thousand side by side, each would look at all others. */
const ENOUGH = 12;

/** Another link near this one that leads to the same place and says so, in the smallest box that holds both. */
function twinOf(link: Element): Element | null | undefined {
  const href = addressOf(link);
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return undefined;
  for (const box of boxesAround(link)) {
    const twins = twinsIn(box, link, href);
    if (twins.length > 0) return new Set(twins.map(seenText)).size > MOST_TEXTS ? undefined : twins[0];
  }
  const beside = [link.nextElementSibling, link.previousElementSibling];
  return beside.find((other) => other?.matches('a') && addressOf(other) === href && isTwin(other, link));
}

/** The first links in the box that lead to this address, and say so. */
function twinsIn(box: Element, link: Element, href: string): Element[] {
  const twins: Element[] = [];
  for (const other of linksIn(link.getRootNode()).leadingTo.get(href) ?? []) {
    if (twins.length === ENOUGH) break;
    if (box.contains(other) && isTwin(other, link)) twins.push(other);
  }
  return twins;
}

const addressOf = (link: Element): string | null => link.getAttribute('href');

/** Told without a question about style. */
const wordsOf = (link: Element): string => link.textContent.trim();

/** The links of each tree that have words, by where they lead and by what they say; most that lead to the same place are icons. */
const linksIn = memoUntilChange('a[href]', { href: 'a', [TEXT]: 'a' }, (root) => {
  const worded = [...(root as Document | ShadowRoot).querySelectorAll('a[href]')].filter(wordsOf);
  return { leadingTo: group(worded, addressOf), saying: group(worded, wordsOf) };
});

/** Parts of a page, and boxes of many things of which each is about another. */
const NO_BOX = 'body, main, nav, ul, ol, dl, tbody, table, header, footer';

/** What is around the link and no part of the page in itself, smallest first. */
function* boxesAround(link: Element): Generator<Element> {
  let around = link.parentElement;
  for (let level = 0; level < LEVELS && around && !around.matches(NO_BOX); level++) {
    yield around;
    around = around.parentElement;
  }
}

const isTwin = (other: Element, link: Element): boolean => other !== link && seenText(other) !== '';

/** The twin's text. */
export function twinClue(link: Element): Clue | undefined {
  const twin = twinOf(link);
  const text = twin && labelText(seenText(twin));
  return text ? certain(text, 'a link beside it to the same place', [twin]) : undefined;
}

/** The same where it tells of this place: neither what other links say of other places ("Read more"), nor a language by its code ("EN"). */
export function tellingTwin(link: Element): Clue | undefined {
  const clue = twinClue(link);
  if (!clue || /^[a-z]{2}$/i.test(clue.text)) return undefined;
  const alike = linksIn(link.getRootNode()).saying.get(clue.text);
  return alike?.some((other) => addressOf(other) !== addressOf(link)) ? undefined : clue;
}
