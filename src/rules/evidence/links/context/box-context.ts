import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../../standards/headings.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';

/** Longest text of a box that can be said with each of its links, in characters. */
const LONGEST = 60;

/** The few words that are all else in the box of the link, where it has one to itself; headings among them tell better. */
export function boxContext(link: Element): Clue | undefined {
  const own = seenText(link);
  for (let box = link.parentElement; isOnlyIn(box, link, 'a[href]'); box = box.parentElement) {
    if (box.querySelector(HEADINGS)) return undefined;
    const words = seenText(box).replace(own, '');
    if (labelText(words))
      return words.length > LONGEST ? undefined : inferred(labelText(words), 'what is around it', [box]);
  }
  return undefined;
}
