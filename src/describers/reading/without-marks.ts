import { haveOneRow, shareColumn, type Line } from './line-place.js';
import { lettersIn } from './line-measures.js';
import type { Word } from './read-words.js';

/** Most letters of what may be a sign beside a line: the drawing of a logo, a corner of a button. */
const SHORT = 2;
/** A sign counts as letters where this share of the passes that read the word beside it read letters in its place. */
const MOSTLY = 0.5;
/** One character that is no word by itself must be read alike by this share of them. */
const NEARLY_ALL = 0.66;
const LONE = /^[^aàáeèéioóyu]$/i;

/** A line without what stands at its ends and only few passes took for a letter or two. */
export function withoutMarks(line: Line, readings: readonly (readonly Line[])[]): Line {
  const [first, second] = line;
  const [last, beforeLast] = [line.at(-1), line.at(-2)];
  const isFalse = (word: Word | undefined, beside: Word | undefined): boolean =>
    word !== undefined && beside !== undefined && isMark(word, beside, readings);
  const start = isFalse(first, second) ? 1 : 0;
  const end = isFalse(last, beforeLast) && line.length - start > 1 ? -1 : undefined;
  return line.slice(start, end);
}

function isMark(word: Word, beside: Word, readings: readonly (readonly Line[])[]): boolean {
  if (lettersIn(word.text) === 0 || lettersIn(word.text) > SHORT) return false;
  const words = readings.map((lines) => lines.flat());
  const witnesses = words.filter((read) => read.some(({ text }) => text === beside.text));
  const isLone = LONE.test(word.text);
  const agreeing = witnesses.filter((read) =>
    read.some((other) => isAt(word, other) && (!isLone || other.text === word.text)),
  );
  return agreeing.length < witnesses.length * (isLone ? NEARLY_ALL : MOSTLY);
}

const isAt = (word: Word, other: Word): boolean =>
  lettersIn(other.text) > 0 && shareColumn([word], [other]) && haveOneRow([word], [other]);
