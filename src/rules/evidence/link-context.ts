import { fileWords } from './file-words.js';
import { targetClue } from './address-clue.js';
import { addressOf } from './address-of.js';
import { inferred, type Clue } from './clue.js';
import { labelText } from './label-text.js';
import { seenText } from './seen-text.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

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

/** Words inside the link that were hidden from everybody in the belief that screen readers still find them. */
function hiddenWords(link: Element): Clue | undefined {
  const text = labelText(
    [...link.querySelectorAll('*')]
      .filter(isHiddenHere)
      .map((part) => part.textContent)
      .join(' '),
  );
  return text ? inferred(text, 'words hidden in it', [link]) : undefined;
}

function isHiddenHere(part: Element): boolean {
  const { display, visibility } = getComputedStyle(part);
  return display === 'none' || visibility === 'hidden';
}

function pageTarget(link: Element): Clue | undefined {
  const url = addressOf(link);
  return url?.pathname === location.pathname && url.host === location.host
    ? targetClue(link, url.hash.slice(1))
    : undefined;
}

function rowContext(link: Element): Clue | undefined {
  const cell = link.closest('td, th, [role=cell], [role=gridcell]');
  const row = cell?.parentElement;
  const first =
    row &&
    [...row.children].find(
      (other) => other !== cell && labelText(seenText(other)) !== '' && !other.querySelector('a[href]'),
    );
  return first ? inferred(labelText(seenText(first)), 'its row', [first]) : undefined;
}

/** The one heading of the nearest box that has any. */
function cardHeading(link: Element): Clue | undefined {
  for (let box = link.parentElement; box?.matches(CARD); box = box.parentElement) {
    const headings = box.querySelectorAll(HEADINGS);
    if (headings.length > 1) return undefined;
    const text = headings[0] && !headings[0].contains(link) ? labelText(seenText(headings[0])) : '';
    if (text) return inferred(text, 'the heading of its box', [headings[0]!]);
    if (headings.length > 0) return undefined;
  }
  return undefined;
}

/** The sentence that the link begins, ends or interrupts. */
function sentenceContext(link: Element): Clue | undefined {
  const before = /[^.!?]*$/.exec(runOf(link, 'previousSibling'))![0];
  const after = /^[^.!?]*/.exec(runOf(link, 'nextSibling'))![0];
  const text = labelText(`${before} ${after}`).replace(/^[\p{P}\s]+|[\s,;:(]+$/gu, '');
  return text.length > 3 ? inferred(text, 'its sentence', [link.parentElement!]) : undefined;
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

/** The item of the list around the link's own list, or what introduces that list. */
function itemContext(link: Element): Clue | undefined {
  const list = link.closest('ul, ol');
  if (!list) return undefined;
  const item = list.parentElement?.closest('li');
  const before = list.previousSibling?.textContent?.trim() ? list.previousSibling : list.previousElementSibling;
  const text = before && !(before as Element).querySelector?.('a') ? labelText(seenText(before)) : '';
  return text
    ? inferred(text, item ? 'the item around it' : 'what stands over its list', [item ?? list.parentElement!])
    : undefined;
}

function headingBefore(link: Element): Clue | undefined {
  for (let at: Element | null = link; at && !at.matches('body, nav, header, footer'); at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(HEADINGS) ? before : [...before.querySelectorAll(HEADINGS)].at(-1);
      const text = heading && labelText(seenText(heading));
      if (text) return inferred(text, 'the heading before it', [heading]);
    }
  }
  return undefined;
}

function addressContext(link: Element): Clue | undefined {
  const text = fileWords(addressOf(link)?.pathname ?? null);
  return text ? inferred(text, 'its address') : undefined;
}
