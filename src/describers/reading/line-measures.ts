import type { Line } from './line-place.js';
import type { Word } from './read-words.js';

/** A word that is no surer than this counts for nothing, 0 … 100. */
const GUESS = 40;

/** The words of lines, with a break after each. */
export const textOf = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');

/** Letters and digits of a text, of any script. */
export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How many letters and digits words hold. */
export const sizeOf = (words: readonly Word[]): number => sum(words, ({ text }) => lettersIn(text));

/** How surely words were read, 0 … 1, each counted by its letters and digits. */
export const confidenceOf = (words: readonly Word[]): number =>
  sum(words, ({ text, confidence }) => (confidence / 100) * lettersIn(text)) / sizeOf(words);

/** Letters and digits, each counted by how sure it is. */
export const massOf = (words: readonly Word[]): number =>
  sum(words, ({ text, confidence }) => (lettersIn(text) * (confidence - GUESS)) / (100 - GUESS));

function sum(words: readonly Word[], value: (word: Word) => number): number {
  return words.reduce((total, word) => total + value(word), 0);
}
