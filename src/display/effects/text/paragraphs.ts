import { setAttribute } from '../../../ledger/edit.js';
import { NOT_IGNORED, PARAGRAPH, PRESSABLE } from '../../sheet/selectors.js';
import { eachMatching } from '../each-matching.js';
import type { Effect } from '../effect.js';

/** Marks boxes in which text stands as a paragraph, without being called one. */
export const paragraphs: Effect<true> = async (_value, { page, write }, signal) => {
  const mark = (box: Element): void => {
    if (isParagraph(box)) write(box, setAttribute(box, PARAGRAPH, ''));
  };
  await eachMatching(page, { selector: BOXES, each: mark }, signal);
};

const BOXES = `:is(div, section, article)${NOT_IGNORED}`;

/** What has a place of its own in the page, beside lines of text. */
const BLOCKS =
  'div, p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, section, article, form, pre, blockquote, figure, input, button';

/** Less than this, in characters, may be a label or a button. */
const LEAST = 80;

function isParagraph(box: Element): boolean {
  const isWritten = Array.from(box.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );
  if (!isWritten || box.textContent.trim().length < LEAST || box.querySelector(BLOCKS)) return false;
  return !box.closest(PRESSABLE) && getComputedStyle(box).display === 'block';
}
