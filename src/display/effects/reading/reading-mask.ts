import type { Effect } from '../effect.js';
import { followAttention } from './attention.js';
import { drawOver } from './draw-over.js';

/** Darkens the window but for a strip around what is being read. */
export const readingMask: Effect<true> = (_value, { layer, page }, signal) => {
  const strip = drawOver(layer, LOOKS, signal);
  followAttention(page, ({ y }) => (strip.style.top = `${y}px`), signal);
};

const LOOKS = `
  left:0;right:0;top:50%;height:9em;translate:0 -50%;
  box-shadow:0 0 0 200vmax rgb(0 0 0 / 65%);outline:2px solid #fff;
`;
