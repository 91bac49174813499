import { hasKnownForm } from './known-forms.js';
import { confidenceOf, textOf } from './line-measures.js';
import { bottomOf, topOf, type Line } from './line-place.js';
import type { ImageKind } from '../workers/messages.js';

/** What is all that was read, and believed less than this, is mostly a drawn letter that was taken for another; 0 … 1. */
const LEAST = 0.7;
/** A word, an amount, or a number long enough to call: the size of a placeholder says nothing, nor does the year in a crest. */
const SAYS_SOMETHING = /\p{L}{3}|[$€£¥%]|\d{3}[^\p{L}\d×]+\d{3}/u;
/** Whose photograph it is stands in many, and says nothing of what it shows: an address, a year in brackets or a © among words as few as these. */
const CREDIT = /©|\b[Ww]{3}\.|\((?:19|20)\d\d\)|[\p{L}\d-]{3}\.(?: ?(?:com|net|org|info|COM|NET|ORG)|[a-z]{2})\b/u;
const CREDIT_WORDS = 10;
/** A line of so many words, so many times as tall as that of the address, is what a site has to say beside where it is. */
const SLOGAN_WORDS = 3;
const SLOGAN_TALLER = 1.3;

/** True where what was read in an image tells something of it. */
export function isWorthSaying(lines: readonly Line[], kind: ImageKind): boolean {
  if (!saysSomething(lines) || confidenceOf(lines.flat()) < LEAST) return false;
  return kind === 'drawing' || !isCredit(lines);
}

const saysSomething = (lines: readonly Line[]): boolean =>
  SAYS_SOMETHING.test(textOf(lines)) || lines.flat().some(({ text }) => hasKnownForm(text));

function isCredit(lines: readonly Line[]): boolean {
  if (!CREDIT.test(textOf(lines)) || lines.flat().length > CREDIT_WORDS) return false;
  const height = Math.max(...lines.filter((line) => CREDIT.test(textOf([line]))).map(heightOf));
  return !lines.some((line) => line.length >= SLOGAN_WORDS && heightOf(line) >= height * SLOGAN_TALLER);
}

const heightOf = (line: Line): number => bottomOf(line) - topOf(line);
