import { isElement } from '../../support/elements/is-element.js';
import { isRendered } from '../look/visibility.js';
import { isOnlyIn } from '../tree/is-only-in.js';
import { folded, textOf } from './text.js';

/** Parts of a page, and boxes of many things: what stands in them speaks of more than one picture. */
const TOO_LARGE = 'body, main, nav, header, footer, form, ul, ol, table';

/** Longest text that speaks of one picture, in characters. */
const LONGEST = 200;

/** The words that are drawn with a picture in the smallest box that has any, where no other picture is in it; empty where there are none, or too many. */
export function wordsBeside(picture: Element): string {
  for (let box = picture.parentElement; box && !box.matches(TOO_LARGE); box = box.parentElement) {
    if (!isOnlyIn(box, picture, 'img, canvas')) return '';
    const words = drawnIn(box);
    if (words) return words.length <= LONGEST ? words : '';
  }
  return '';
}

/** Its words without those of a closed popup, or those kept from screen readers; no more than show that they are too many. */
function drawnIn(node: Node): string {
  if (!isElement(node)) return textOf(node);
  if (textOf(node) === '' || !isRendered(node)) return '';
  let words = '';
  for (let child = node.firstChild; child && words.length <= LONGEST; child = child.nextSibling)
    words = folded(`${words} ${drawnIn(child)}`);
  return words;
}
