import type { Line } from './line-place.js';
import type { Word } from './read-words.js';

/** A capital I in the midst of small letters: "EIm". Some names and words are written so: "McIntyre", "LinkedIn", "PatientInnen". */
const I_FOR_L = /(?<=\p{L})(?<!\b(?:Mc|Mac))I(?=\p{Ll})(?!n)/gu;
/** A one before the rest of a time: "Ipm", "l:30". */
const I_FOR_ONE = /^[Il](?=(?:[.:]\d\d)?[ap]\.?m\b|[.:]\d\d$)/;
/** The sign of dollars in a word was an S: "$conto", "S$conto". */
const DOLLAR_FOR_S = /S?\$(?=\p{L}{2})/u;
/** A number that begins with a letter like a nought, and another that shows it to be part of one: "O1 45". */
const O_IN_NUMBER = /^O(?=\d+$)/;
const NUMBER = /^\d+$/;
/** An amount, and one whose sign was read as a letter: it has cents, or nothing stands beside it. "Galaxy S24" is a name. */
const DOLLARS = /^\$\d/;
const WITH_CENTS = /^S(?=\d+[.,]\d\d$)/;
const ALONE = /^S(?=\d+([.,]\d\d)?$)/;
/** A time; one whose colon was lost or read as a point; so many of the first tell how the second is to be read in a line that holds a span. */
const TIME = /\b\d?\d:[0-5]\d\b/g;
const LOST_COLON = /(?<![\d.,:])(\d|[01]\d|2[0-4])\.?([0-5]\d)(?![\d.,:%])/g;
const FEWEST_TIMES = 3;
const SPAN = /[-–—]/;
/** Figures in a line, and how those of times look there: where others stand among them, it may be a number to call, a date or a year. */
const FIGURES = /\d+(?:[.:]\d+)?/g;
const ON_THE_QUARTER = /^(?:\d|[01]\d|2[0-4])(?:[.:]?(?:00|15|30|45))?$/;

/**
 * Puts right what only the words about it tell: an l drawn like an I, a nought like an O, where other amounts are in dollars an S for
 * their sign, and in opening hours a lost colon.
 */
export function mendLetters(lines: readonly Line[]): Line[] {
  const inDollars = lines.flat().some(({ text }) => DOLLARS.test(text));
  const areHours = (textOf(lines.flat()).match(TIME)?.length ?? 0) >= FEWEST_TIMES;
  return lines.map((line) => {
    const sign = line.length === 1 ? ALONE : WITH_CENTS;
    const isSpan = areHours && holdsSpan(textOf(line));
    return line.map((word, at) => {
      let text = word.text.replace(I_FOR_L, 'l').replace(I_FOR_ONE, '1').replace(DOLLAR_FOR_S, 'S');
      if (inDollars) text = text.replace(sign, '$');
      if (isSpan) text = text.replace(LOST_COLON, '$1:$2');
      if (isNumber(line[at - 1]) || isNumber(line[at + 1])) text = text.replace(O_IN_NUMBER, '0');
      return { ...word, text };
    });
  });
}

const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');

const holdsSpan = (text: string): boolean =>
  SPAN.test(text) && (text.match(FIGURES) ?? []).every((figures) => ON_THE_QUARTER.test(figures));

const isNumber = (word: Word | undefined): boolean => word !== undefined && NUMBER.test(word.text);
