import { haveOneRow, leftOf, rightOf, shareColumn, type Line } from './line-place.js';
import type { Word } from './read-words.js';

/** A word that one pass alone lost is put back from another that read it as surely as this, 0 … 100. */
const SURE = 85;

/** Puts words into the gaps of a line that other passes read there: each pass may lose another word. */
export function fillGaps(line: Line, readings: readonly Word[]): Line {
  const missing = readings.filter((word) => word.confidence >= SURE && isWithin(word, line));
  const filled = missing
    .sort((a, b) => b.confidence - a.confidence)
    .reduce<Line>(
      (words, word) => (words.some((other) => shareColumn([word], [other])) ? words : [...words, word]),
      line,
    );
  return filled === line ? line : [...filled].sort((a, b) => a.left - b.left);
}

function isWithin(word: Word, line: Line): boolean {
  return word.left > leftOf(line) && word.left + word.width < rightOf(line) && haveOneRow([word], line);
}
