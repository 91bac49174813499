import { classOf } from '../../../page/name/class-words.js';

/** True for what lies over the page, or is called like what does: it is opened by its button, and takes the place of no other part. */
export const liesOver = (part: Element): boolean =>
  OVER.test(`${part.id} ${classOf(part)}`) || /fixed|absolute/.test(getComputedStyle(part).position);

const OVER = /modal|pop-?(up|over)|overlay|dialog|lightbox|dropdown/i;
