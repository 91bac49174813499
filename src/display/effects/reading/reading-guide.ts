import type { Effect } from '../effect.js';
import { followAttention } from './attention.js';
import { drawOver } from './draw-over.js';

/** A line across the window, just below what is being read. */
export const readingGuide: Effect<true> = (_value, { layer, page }, signal) => {
  const line = drawOver(layer, LOOKS, signal);
  followAttention(page, ({ y }) => (line.style.top = `${y + BELOW}px`), signal);
};

/** Distance from the pointer, so that the line does not lie on the text, in CSS pixels. */
const BELOW = 14;

const LOOKS = `left:0;right:0;top:50%;height:6px;background:#0b3d91;border-block:1px solid #fff;`;
