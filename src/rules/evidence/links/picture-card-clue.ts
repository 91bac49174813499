import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { HEADINGS } from '../../../standards/headings.js';
import { inferred, type Clue } from '../clue.js';
import { seenText } from '../text/seen-text.js';
import { textClue } from '../text-clue.js';

/** Parts of a page, and boxes of many cards. */
const NO_CARD = 'body, main, nav, header, footer, ul, ol, form, table';

/** What stands with a picture in a card that leads nowhere else: its heading, or all its words where they are no longer than a name. */
export function pictureCardClue(link: Element): Clue | undefined {
  if (!link.querySelector('img, picture')) return undefined;
  for (let box = link.parentElement; box && !box.matches(NO_CARD); box = box.parentElement) {
    if (!isOnlyIn(box, link, 'a, button, img, h1')) return undefined;
    if (seenText(box)) return wordsOf(box);
  }
  return undefined;
}

const wordsOf = (card: Element): Clue | undefined =>
  textClue(card.querySelector(HEADINGS), 'its heading', inferred) ?? textClue(card, 'the text beside it', inferred);
