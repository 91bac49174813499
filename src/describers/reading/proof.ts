import { group } from '../../support/group.js';
import { hasKnownForm, isAmount } from './known-forms.js';
import { confidenceOf, lettersIn, sizeOf, textOf } from './line-measures.js';
import type { Line } from './line-place.js';
import type { ImageKind } from '../workers/messages.js';

/** Fewest letters and digits in the line, and in one word of it, that prove there is text at all. */
const LINE_LETTERS = { drawing: 4, photograph: 5 };
const WORD_LETTERS = 3;
/** How sure of the line one must be, in a photograph, where leaves and bricks are read as well, more; and of that word, 0 … 100. */
const SURE_LINE = { drawing: 0.8, photograph: 0.82 };
const SURE_WORD = 80;
/** How sure of a line of which one pass alone, of so many or more, has read any word. */
const SURE_ALONE = 0.9;
const SEVERAL = 3;
/** So many passes must read a line of so many letters alike before it is believed without confidence. */
const AGREEING = 3;
const AGREED_LETTERS = 4;
/** A line that proves nothing is kept beside one that does when it was read as surely as this, by so many passes, and holds more than marks. */
const SURE_SCRAP = 0.75;
const SCRAP_PASSES = 2;
const SCRAP_LETTERS = 2;

/** What the readings of one image prove of its lines. */
export interface Proof {
  /** True for a line that is text, whatever stands about it. */
  readonly isProven: (line: Line) => boolean;
  /** True for a line that is text where another one is proven. */
  readonly isKept: (line: Line) => boolean;
}

/** Weighs every line of the readings against all of them. */
export function proofIn(readings: readonly (readonly Line[])[], kind: ImageKind): Proof {
  const agreed = agreedLines(readings.flat());
  const isProven = (line: Line): boolean =>
    (provesText(line, kind) && (confidenceOf(line) >= SURE_ALONE || isBacked(line, readings))) ||
    agreed.has(textOf([line]));
  // What stands beside a proven line in a drawing is text, if it was not guessed; in a photograph it may be anything.
  const isKept = (line: Line): boolean => isProven(line) || (kind === 'drawing' && isSureScrap(line, readings));
  return { isProven, isKept };
}

/** True for a line of enough letters, read with confidence, and a word among them. */
function provesText(line: Line, kind: ImageKind): boolean {
  return (
    sizeOf(line) >= LINE_LETTERS[kind] &&
    confidenceOf(line) >= SURE_LINE[kind] &&
    line.some((word) => isLong(word.text) && word.confidence >= SURE_WORD)
  );
}

/** True where a second pass has read a word of it, too, or there are too few to ask. */
function isBacked(line: Line, readings: readonly (readonly Line[])[]): boolean {
  const long = line.map(({ text }) => text).filter(isLong);
  const backing = readings.filter((lines) => lines.flat().some(({ text }) => long.includes(text)));
  return readings.length < SEVERAL || backing.length > 1;
}

const isLong = (text: string): boolean => lettersIn(text) >= WORD_LETTERS;

/** Lines that several passes read alike are right though no single reading was sure. */
function agreedLines(lines: readonly Line[]): Set<string> {
  const agreed = [...group(lines, (line) => textOf([line]))].filter(
    ([text, alike]) => alike.length >= AGREEING && (lettersIn(text) >= AGREED_LETTERS || hasKnownForm(text)),
  );
  return new Set(agreed.map(([text]) => text));
}

function isSureScrap(line: Line, readings: readonly (readonly Line[])[]): boolean {
  if (confidenceOf(line) < SURE_SCRAP) return false;
  const isSum = isAmount(textOf([line]));
  if (isSum && confidenceOf(line) >= SURE_ALONE) return true;
  const isMore = isSum || line.some(({ text }) => lettersIn(text) >= SCRAP_LETTERS);
  return isMore && readings.filter((lines) => isReadIn(line, lines)).length >= Math.min(SCRAP_PASSES, readings.length);
}

/** True where a pass read the same words, whatever else it read beside them. */
const isReadIn = (line: Line, lines: readonly Line[]): boolean =>
  line.every((word) => lines.flat().some((other) => other.text === word.text));
