import { group } from '../../support/group.js';
import type { Line } from './line-place.js';
import type { Word } from './read-words.js';
import type { ImageKind } from '../workers/messages.js';

/** Below this Tesseract is mostly guessing; 0 … 100, as are the others. */
const SURE = 60;
const SURE_LETTER = 90;
/** A letter after figures may be a unit: "24 h". */
const SURE_UNIT = 80;
/** A digit alone that is less sure than this is believed only where several passes read it. */
const SURE_DIGIT = 80;
const SURE_WORD = 80;
/** A line must be read as surely as this: in a photograph, where leaves and bricks are read as well, more surely. */
const SURE_LINE = { drawing: 80, photograph: 82 };
/** Fewest letters and digits in the line, and in the word, that prove there is text at all. */
const LINE_LETTERS = { drawing: 4, photograph: 5 };
const WORD_LETTERS = 3;

/** Stands between two words: "8:00 - 17:30", "Fish & chips". */
const LINK = /^[-–—&+]$/;
/** Whatever it looks like, it is a dash that stands between two times: "9am – 5pm". */
const DASH = /^[-–—]$/;
const TIME = /^\d{1,2}(?:[.:h]\d\d)?(?:[ap]\.?m)?h?$/i;
/** Stands beside figures: "30 %", "6,50 €". */
const SIGN = /^[%$€£¥]$/;
const UNIT = /^\p{L}$/u;
const FIGURES = /^\d[\d.,]*$/;

/** The lines of what was read, in reading order, without words that cannot be believed. */
export function legibleLines(words: readonly Word[]): Line[] {
  const legible = words.filter((word, at) => isWord(word) || isOfOthers(word, words[at - 1], words[at + 1]));
  return [...group(legible, (word) => word.line).values()];
}

/** No word itself, but heard with those beside it in its line. */
function isOfOthers({ text, confidence, line }: Word, before: Word | undefined, after: Word | undefined): boolean {
  const isBeside = (word: Word | undefined): boolean => word?.line === line && isWord(word);
  if (DASH.test(text) && [before, after].every((word) => isBeside(word) && TIME.test(word?.text ?? ''))) return true;
  if (confidence < SURE) return false;
  const areFigures = (word: Word | undefined): boolean => isBeside(word) && FIGURES.test(word?.text ?? '');
  if (SIGN.test(text)) return areFigures(before) || areFigures(after);
  if (UNIT.test(text)) return confidence >= SURE_UNIT && FIGURES.test(before?.text ?? '') && isBeside(before);
  return LINK.test(text) && isBeside(before) && isBeside(after);
}

/** Tells whether a line proves that there is text: enough letters, read with confidence, and a word among them. */
export function provesText(line: Line, kind: ImageKind): boolean {
  const letters = sum(line, ({ text }) => lettersIn(text));
  const confidence = sum(line, (word) => word.confidence * lettersIn(word.text)) / letters;
  return (
    letters >= LINE_LETTERS[kind] &&
    confidence >= SURE_LINE[kind] &&
    line.some((word) => lettersIn(word.text) >= WORD_LETTERS && word.confidence >= SURE_WORD)
  );
}

/** Letters and digits of a text, of any script. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isWord({ text, confidence }: Word): boolean {
  const letters = lettersIn(text);
  if (letters === 0 || letters < text.length / 2 || confidence < SURE) return false;
  return text.length > 1 || /[aAI\d]/.test(text) || confidence >= SURE_LETTER;
}

/** True for a digit alone that nobody should believe from one pass. */
export const isUnsureDigit = ({ text, confidence }: Word): boolean => /^\d$/.test(text) && confidence < SURE_DIGIT;

function sum(words: readonly Word[], value: (word: Word) => number): number {
  return words.reduce((total, word) => total + value(word), 0);
}
