import { follows } from '../../../page/tree/follows.js';
import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../standards/headings.js';
import { inferred, type Clue } from '../clue.js';
import { textClue } from '../text-clue.js';

/** Parts of a page, and boxes of many cards. */
const NO_CARD = 'body, main, nav, header, footer, ul, ol, form, table';

/**
 * What stands with a picture in a card: its heading below the picture; where the card leads nowhere else, also one above it, or all of its
 * words where they are no more than a name.
 */
export function pictureCardClue(link: Element): Clue | undefined {
  if (!link.querySelector('img, picture')) return undefined;
  let words: Clue | undefined;
  for (let box = link.parentElement; box && !box.matches(NO_CARD); box = box.parentElement) {
    const heading = box.querySelector(HEADINGS);
    if (!isOnlyIn(box, link, 'img, h1') || (heading && !isOnlyIn(box, heading, HEADINGS))) break;
    if (heading)
      return follows(heading, link) || isOnlyWay(box, link) ? textClue(heading, 'its heading', inferred) : words;
    if (isOnlyIn(box, link, 'a, button')) words ??= textClue(box, 'the text beside it', inferred);
  }
  return words;
}

/** True where all links in the box lead to the same place. */
const isOnlyWay = (box: Element, link: Element): boolean =>
  [...box.querySelectorAll('a, button')].every(
    (other) => other === link || (other.localName === 'a' && other.getAttribute('href') === link.getAttribute('href')),
  );
