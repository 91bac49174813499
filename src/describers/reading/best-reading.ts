import { group } from '../../support/group.js';
import { electWords } from './elect-words.js';
import { fillGaps } from './fill-gaps.js';
import { fromTopDown } from './from-top-down.js';
import { inColumns } from './in-columns.js';
import { inRows } from './in-rows.js';
import { lettersIn, provesText } from './legible.js';
import { haveOneRow, leftOf, shareColumn, topOf, type Line } from './line-place.js';
import { mendLetters } from './mend-letters.js';
import { withoutMarks } from './without-marks.js';
import { readPasses } from './read-passes.js';
import type { Word } from './read-words.js';
import type { Read } from './tesseract.js';
import type { Preparation } from '../workers/messages.js';

/** The first reading is believed a little more than what would replace it. */
const BONUS = 1.1;
/** So many passes must read a line of so many letters alike before it is believed without confidence. */
const AGREEING = 3;
const AGREED_LETTERS = 4;
/** A line that proves nothing is kept beside one that does when it was read as surely as this, 0 … 1, by so many passes, and holds more than marks. */
const SURE_SCRAP = 0.75;
const SCRAP_PASSES = 2;
const SCRAP_LETTERS = 2;
/** What is all that was read, and believed less than this, is mostly a drawn letter that was taken for another; 0 … 1. */
const LEAST = 0.7;
/** As short as "$5". */
const AMOUNT = /^[$€£¥]\d|\d\s?[€£%]$/;
/** A word, an amount, or a number long enough to call: the size of a placeholder says nothing, nor does the year in a crest. */
const SAYS_SOMETHING = /\p{L}{3}|[$€£¥%]|\d{3}[^\p{L}\d×]+\d{3}/u;
/** Whose photograph it is stands in many, and says nothing of what it shows: an address or a © among words as few as these. */
const CREDIT = /©|\b[Ww]{3}\.|[\p{L}\d-]{3}\.(?: ?(?:com|net|org|info)|[a-z]{2}|COM|NET|ORG)\b/u;
const CREDIT_WORDS = 10;
/** Words from which on every line must prove itself: maps and diagrams are full of strokes that look like scraps of text. */
const LONG = 25;

/** What was read in an image: lines separated by `\n`, and how far it can be believed, 0 … 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/**
 * Reads every pass and joins the readings line by line: the pass with most text leads, lines that it lacks are put in their place,
 * and lines that another pass read more of are exchanged. `null` when nothing was read that can be believed.
 */
export async function bestReading(preparation: Preparation, read: Read): Promise<Reading | null> {
  const { kind } = preparation;
  const readings = await readPasses(preparation, read);
  const agreed = agreedLines(readings.flat());
  const isProven = (line: Line): boolean => provesText(line, kind) || agreed.has(textOf([line]));
  // What stands beside a proven line in a drawing is text, if it was not guessed; in a photograph it may be anything.
  const isKept = (line: Line): boolean => isProven(line) || (kind === 'drawing' && isSureScrap(line, readings));
  const [leader = [], ...others] = readings
    .map((lines) => lines.filter(isKept))
    .filter((lines) => lines.some(isProven))
    .sort((a, b) => massOf(b.flat()) - massOf(a.flat()));
  // Where passes read the same letters, the plainest knows best where words end.
  const best = readings.find((lines) => lettersOf(lines) === lettersOf(leader)) ?? leader;
  const joined = others.flat().filter(isProven).reduce(improved, best);
  const sure = joined.flat().length > LONG ? joined.filter(isProven) : joined;
  const words = readings.flat(2);
  const elected = fromTopDown(sure).map((line) => electWords(fillGaps(withoutMarks(line, readings), words), words));
  const lines = inColumns(inRows(mendLetters(elected)));
  const text = textOf(lines);
  const confidence = confidenceOf(lines.flat());
  const isCredit = kind === 'photograph' && CREDIT.test(text) && lines.flat().length <= CREDIT_WORDS;
  return SAYS_SOMETHING.test(text) && !isCredit && confidence >= LEAST ? { text, confidence } : null;
}

function isSureScrap(line: Line, readings: readonly (readonly Line[])[]): boolean {
  if (confidenceOf(line) < SURE_SCRAP) return false;
  const isMore = line.some(({ text }) => lettersIn(text) >= SCRAP_LETTERS) || AMOUNT.test(textOf([line]));
  return isMore && readings.filter((lines) => isReadIn(line, lines)).length >= Math.min(SCRAP_PASSES, readings.length);
}

/** True where a pass read the same words, whatever else it read beside them. */
const isReadIn = (line: Line, lines: readonly Line[]): boolean =>
  line.every((word) => lines.flat().some((other) => other.text === word.text));

/** Lines that several passes read alike are right though no single reading was sure. */
function agreedLines(lines: readonly Line[]): Set<string> {
  const agreed = [...group(lines, (line) => textOf([line]))].filter(
    ([text, alike]) => alike.length >= AGREEING && lettersIn(text) >= AGREED_LETTERS,
  );
  return new Set(agreed.map(([text]) => text));
}

function lettersOf(lines: readonly Line[]): string {
  return textOf(lines).replace(/\s/g, '').toLowerCase();
}

function improved(lines: Line[], line: Line): Line[] {
  const same = lines.filter((other) => areOneLine(other, line));
  if (massOf(line) <= massOf(same.flat()) * BONUS || lettersOf([line]) === lettersOf(same)) return lines;
  const others = lines.filter((other) => !same.includes(other));
  const replaced = same[0] ? lines.indexOf(same[0]) : others.findIndex((other) => comesAfter(other, line));
  return others.toSpliced(replaced < 0 ? others.length : replaced, 0, line);
}

function areOneLine(a: readonly Word[], b: readonly Word[]): boolean {
  return haveOneRow(a, b) && shareColumn(a, b);
}

function comesAfter(a: readonly Word[], b: readonly Word[]): boolean {
  return haveOneRow(a, b) ? leftOf(a) > leftOf(b) : topOf(a) > topOf(b);
}

/** Letters and digits, each counted by how sure it is. */
function massOf(words: readonly Word[]): number {
  return words.reduce((mass, { text, confidence }) => mass + (lettersIn(text) * (confidence - 40)) / 60, 0);
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
}

function confidenceOf(words: readonly Word[]): number {
  const letters = words.reduce((total, { text }) => total + lettersIn(text), 0);
  return words.reduce((total, word) => total + (word.confidence / 100) * lettersIn(word.text), 0) / letters;
}
