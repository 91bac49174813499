import { setAttribute } from '../../../ledger/edit.js';
import { matching } from '../../../support/elements/matching.js';
import { inSlices } from '../../../support/timing/slices.js';
import type { Tree } from '../../followed-page.js';
import { NOT_IGNORED, PARAGRAPH, PRESSABLE } from '../../sheet/selectors.js';
import type { Effect } from '../effect.js';

/** Marks boxes in which text stands as a paragraph, without being called one. */
export const paragraphs: Effect<true> = async (_value, { page, write }, signal) => {
  const mark = (box: Element): void => {
    if (isParagraph(box)) write(box, setAttribute(box, PARAGRAPH, ''));
  };
  const look = (top: Element | Tree): Promise<void> => inSlices(matching(top, BOXES), mark, signal);
  const first: Promise<void>[] = [];
  page.follow({ tree: (tree) => first.push(look(tree)), came: (element) => void look(element) }, signal);
  await Promise.all(first);
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
