import { classOf } from '../../../../page/name/class-words.js';
import { HEADINGS } from '../../../../standards/headings.js';
import { inferred, type Clue } from '../../clue.js';
import { textClue } from '../../text-clue.js';
import { isShared } from './is-shared.js';

/** How many elements before a link are looked at, on all levels together: a heading farther off speaks of much else. */
const FAR = 200;

/** The last heading that stands before the link, unless it speaks of several links alike. */
export function headingBefore(link: Element): Clue | undefined {
  let left = FAR;
  for (let at: Element | null = link; at && !at.matches('body, nav, header, footer'); at = at.parentElement) {
    for (let before = at.previousElementSibling; before && left > 0; before = before.previousElementSibling, left--) {
      const heading = before.matches(HEADINGS) ? before : before.firstElementChild && lastHeading(before);
      if (heading && isOneOfSeveral(before)) continue;
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

/** One of several boxes alike, of which each has a heading for itself. */
const isOneOfSeveral = (box: Element): boolean =>
  box.matches('div[class], li') &&
  [box.previousElementSibling, box.nextElementSibling].some(
    (other) => other?.localName === box.localName && classOf(other) === classOf(box) && other.querySelector(HEADINGS),
  );

/** The links behind the heading and before the next one in the box: those of the whole box would be gone through for each of them. */
function* linksUnder(heading: Element, box: Element): Generator<Element> {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
    if (at.matches(HEADINGS)) return;
    if (at.localName === 'a') yield at;
  }
}
