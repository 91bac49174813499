import type { Word } from './read-words.js';

/** Words that stand in one line, from the left to the right. */
export type Line = readonly Word[];

/** Two lines stand in one row when they share this much of the lower one's height. */
const SAME_ROW = 0.5;

/** Edges of a line, in pixels of the picture that was read; right and bottom lie just outside. */
export const leftOf = (line: Line): number => Math.min(...line.map(({ left }) => left));
/** See `leftOf`. */
export const topOf = (line: Line): number => Math.min(...line.map(({ top }) => top));
/** See `leftOf`. */
export const rightOf = (line: Line): number => Math.max(...line.map(({ left, width }) => left + width));
/** See `leftOf`. */
export const bottomOf = (line: Line): number => Math.max(...line.map(({ top, height }) => top + height));

/** True where two lines stand beside each other, or are readings of one line. */
export function haveOneRow(a: Line, b: Line): boolean {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return shared >= SAME_ROW * Math.min(bottomOf(a) - topOf(a), bottomOf(b) - topOf(b));
}

/** True where one line stands over the other, or they are readings of one. */
export const shareColumn = (a: Line, b: Line): boolean =>
  Math.min(rightOf(a), rightOf(b)) > Math.max(leftOf(a), leftOf(b));
