import { isOnlyIn } from '../tree/is-only-in.js';
import { textOf } from './text.js';

/** Parts of a page, and boxes of many things: what stands in them speaks of more than one picture. */
const TOO_LARGE = 'body, main, nav, header, footer, form, ul, ol, table';

/** Longest text that speaks of one picture, in characters. */
const LONGEST = 200;

/** The words that stand with a picture in the smallest box that has any, where no other picture is in it; empty where there are none, or too many. */
export function wordsBeside(picture: Element): string {
  for (let box = picture.parentElement; box && !box.matches(TOO_LARGE); box = box.parentElement) {
    if (!isOnlyIn(box, picture, 'img, canvas')) return '';
    const words = textOf(box);
    if (words) return words.length <= LONGEST ? words : '';
  }
  return '';
}
