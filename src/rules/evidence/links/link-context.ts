import { isOnlyIn } from '../../../page/is-only-in.js';
import { HEADINGS } from '../../../standards/headings.js';
import { hiddenWords } from '../text/hidden-words.js';
import { placeClue } from './address-clue.js';
import { addressOf, placeOnPage } from './address-of.js';
import { inferred, type Clue } from '../clue.js';
import { fileWords } from '../text/file-words.js';
import { labelText } from '../text/label-text.js';
import { seenText } from '../text/seen-text.js';
import { textClue } from '../text-clue.js';

/** Boxes in which a heading speaks of everything inside. */
const CARD =
  'article, section, li, [class*=card], [class*=item], [class*=post], [class*=teaser], [class*=box], div, main';

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

function rowContext(link: Element): Clue | undefined {
  const cell = link.closest('td, th, [role=cell], [role=gridcell]');
  const others = [...(cell?.parentElement?.children ?? [])].filter(
    (other) => other !== cell && !other.querySelector('a[href]'),
  );
  return textClue(
    others.find((other) => labelText(seenText(other)) !== ''),
    'what is around it',
    inferred,
  );
}

/** The one heading of the nearest box that has any. */
function cardHeading(link: Element): Clue | undefined {
  for (let box = link.parentElement; box?.matches(CARD); box = box.parentElement) {
    const heading = box.querySelector(HEADINGS);
    if (!heading) continue;
    return !isOnlyIn(box, heading, HEADINGS) || heading.contains(link) || isShared(box.getElementsByTagName('a'), link)
      ? undefined
      : textClue(heading, 'its heading', inferred);
  }
  return undefined;
}

/** What would be said of several links alike tells nothing of any. */
function isShared(links: Iterable<Element>, link: Element): boolean {
  const own = link.textContent.trim();
  for (const other of links)
    if (other !== link && other.hasAttribute('href') && other.textContent.trim() === own) return true;
  return false;
}

/** The links behind the heading and before the next one in the box: those of the whole box would be gone through for each of them. */
function* linksUnder(heading: Element, box: Element): Generator<Element> {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    if (at.matches(HEADINGS)) return;
    if (at.localName === 'a') yield at;
  }
}

/** The few words that are all else in the box of the link, where it has one to itself; headings among them tell better. */
function boxContext(link: Element): Clue | undefined {
  const own = seenText(link);
  for (let box = link.parentElement; isOnlyIn(box, link, 'a[href]'); box = box.parentElement) {
    if (box.querySelector(HEADINGS)) return undefined;
    const words = seenText(box).replace(own, '');
    if (labelText(words))
      return words.length > LONGEST ? undefined : inferred(labelText(words), 'what is around it', [box]);
  }
  return undefined;
}

/** Longest text of a box that can be said with each of its links, in characters. */
const LONGEST = 60;

/** The sentence that the link begins, ends or interrupts. */
function sentenceContext(link: Element): Clue | undefined {
  const before = runOf(link, 'previousSibling').replace(/^.*[.!?]/, '');
  const after = runOf(link, 'nextSibling').replace(/[.!?].*$/, '');
  const text = labelText(`${before} ${after}`).replace(/^[\p{P}\s]+|[\s,;:(]+$/gu, '');
  return text.length > 3
    ? inferred(text, 'what is around it', link.parentElement ? [link.parentElement] : [])
    : undefined;
}

/** The text before or behind the link, up to the next block, line break or link. */
function runOf(link: Element, next: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = link[next]; node && isInline(node); node = node[next]) {
    text = next === 'nextSibling' ? `${text} ${seenText(node)}` : `${seenText(node)} ${text}`;
  }
  return text;
}

const isInline = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE ||
  ((node as Element).matches(':not(a, br)') && getComputedStyle(node as Element).display.startsWith('inline'));

/** What stands right before the link's list: the words of the item around it, or what introduces it. */
function itemContext(link: Element): Clue | undefined {
  const list = link.closest('ul, ol');
  const words = list?.previousSibling;
  if (!list || (words as Element | null)?.localName === 'a') return undefined;
  const text = words ? labelText(seenText(words)) : '';
  if (text) return inferred(text, 'what is around it', list.parentElement ? [list.parentElement] : []);
  const before = list.previousElementSibling;
  return before?.querySelector('a') ? undefined : textClue(before, 'what is around it', inferred);
}

/** How many elements before a link are looked at, on all levels together: a heading farther off speaks of much else. */
const FAR = 200;

function headingBefore(link: Element): Clue | undefined {
  let left = FAR;
  for (let at: Element | null = link; at && !at.matches('body, nav, header, footer'); at = at.parentElement) {
    for (let before = at.previousElementSibling; before && left > 0; before = before.previousElementSibling, left--) {
      const heading = before.matches(HEADINGS) ? before : lastHeading(before);
      const clue = textClue(heading, 'the heading before it', inferred);
      const box = at.parentElement;
      if (heading && clue && box) return isShared(linksUnder(heading, box), link) ? undefined : clue;
    }
  }
  return undefined;
}

/** The last heading in the box; where others stand in boxes of their own, each speaks of its box alone. */
function lastHeading(box: Element): Element | undefined {
  const headings = [...box.querySelectorAll(HEADINGS)];
  const last = headings.at(-1);
  return headings.every((heading) => heading.parentElement === last?.parentElement) ? last : undefined;
}

function addressContext(link: Element): Clue | undefined {
  const text = fileWords(addressOf(link)?.pathname ?? null);
  return text ? inferred(text, 'its address') : undefined;
}
