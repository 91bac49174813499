import { isAmount } from './known-forms.js';
import { lettersIn } from './line-measures.js';
import { haveOneRow, leftOf, rightOf, shareColumn, type Line } from './line-place.js';
import type { Word } from './read-words.js';

/** So many passes must have read a word alike, each as surely as this, before it is put back; 0 … 100. */
const AGREEING = 3;
const SURE = 80;
/** What follows a line as closely as this, in its own height, goes on with it; what stands farther away is a line of its own. */
const CLOSE = 1;

/** Puts back what stands after a line, and what no line has though several passes read it alike: a short amount weighs too little to be missed. */
export function putBack(lines: readonly Line[], readings: readonly (readonly Line[])[]): Line[] {
  const sure = readings.map((read) => read.flat().filter(mayBePutBack));
  return sure
    .flat()
    .filter((word) => isReadAlike(word, sure))
    .reduce(withWord, [...lines]);
}

function withWord(lines: Line[], word: Word): Line[] {
  if (lines.some((line) => line.some((other) => isAt(word, other)))) return lines;
  const at = lines.findLastIndex((line) => haveOneRow(line, [word]) && leftOf(line) < word.left);
  const line = lines[at];
  if (!line) return lines;
  // An amount is that of what it stands beside, however far away.
  if (isAmount(word.text) || word.left - rightOf(line) < CLOSE * word.height) return lines.with(at, [...line, word]);
  return lines.toSpliced(at + 1, 0, [word]);
}

const mayBePutBack = ({ text, confidence }: Word): boolean =>
  confidence >= SURE && (isAmount(text) || lettersIn(text) > 1);

const isReadAlike = (word: Word, readings: readonly (readonly Word[])[]): boolean =>
  readings.filter((words) => words.some((other) => other.text === word.text && isAt(word, other))).length >= AGREEING;

const isAt = (a: Word, b: Word): boolean => haveOneRow([a], [b]) && shareColumn([a], [b]);
