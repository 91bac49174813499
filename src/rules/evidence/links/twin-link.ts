import { group } from '../../../support/group.js';
import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { labelText } from '../text/label-text.js';
import { certain, type Clue } from '../clue.js';
import { seenText } from '../text/seen-text.js';

/** How far around a link its twin may be. */
const LEVELS = 3;

/** A picture, a title and "read more" lead to the same place; where more does, nobody has put the addresses in yet. */
const MOST_TEXTS = 2;

/** Another link near this one that leads to the same place and says so, in the smallest box that holds both. */
function twinOf(link: Element): Element | undefined {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return undefined;
  for (const box of boxesAround(link)) {
    const twins = (linksIn.of(box).get(href) ?? []).filter((other) => isTwin(other, link));
    if (twins.length > 0) return new Set(twins.map(seenText)).size > MOST_TEXTS ? undefined : twins[0];
  }
  const beside = [link.nextElementSibling, link.previousElementSibling];
  return (
    beside.find((other) => other?.matches('a') && other.getAttribute('href') === href && isTwin(other, link)) ??
    undefined
  );
}

/** The links of a box that hold words, by where they lead: those beside each other look around in the same boxes, and most that lead to the same place are icons. */
const linksIn = memoForRun((box: Element) =>
  group([...box.querySelectorAll('a[href]')].filter(holdsWords), (link) => link.getAttribute('href')),
);

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

/** Told without a question about style. */
const holdsWords = (link: Element): boolean => link.textContent.trim() !== '';

/** The twin's text. */
export function twinClue(link: Element): Clue | undefined {
  const twin = twinOf(link);
  const text = twin && labelText(seenText(twin));
  return text ? certain(text, 'a link beside it to the same place', [twin]) : undefined;
}

/** The same where it tells of this place: neither what other links say of other places ("Read more"), nor a sign or a code ("EN"). */
export function tellingTwin(link: Element): Clue | undefined {
  const clue = twinClue(link);
  return clue && !CODE.test(clue.text) && !isSaidOfOthers(clue.text, link) ? clue : undefined;
}

/** A language's code is two letters; where a letter is a syllable or a word, from the Chinese ones on, as much is a name. */
const CODE = /^[^\u2e80-\uffff]{1,2}$/;

const isSaidOfOthers = (text: string, link: Element): boolean =>
  (linksSaying.of(link.getRootNode()).get(text) ?? []).some(
    (other) => other.getAttribute('href') !== link.getAttribute('href'),
  );

/** The links of a tree by their words. */
const linksSaying = memoForRun((root: Node) =>
  group((root as ParentNode & Node).querySelectorAll('a[href]'), ({ textContent }) => textContent.trim()),
);
