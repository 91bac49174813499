import type { Line } from './line-place.js';

/** A capital I in the midst of small letters: "EIm". Some names and words are written so: "McIntyre", "LinkedIn", "PatientInnen". */
const I_FOR_L = /(?<=\p{L})(?<!\b(?:Mc|Mac))I(?=\p{Ll})(?!n)/gu;
/** An amount, and one whose sign was read as a letter: it has cents, or nothing stands beside it. "Galaxy S24" is a name. */
const DOLLARS = /^\$\d/;
const WITH_CENTS = /^S(?=\d+[.,]\d\d$)/;
const ALONE = /^S(?=\d+([.,]\d\d)?$)/;

/** Puts right what only the words about it tell: an l drawn like an I, and, where other amounts are in dollars, an S for their sign. */
export function mendLetters(lines: readonly Line[]): Line[] {
  const inDollars = lines.flat().some(({ text }) => DOLLARS.test(text));
  return lines.map((line) => {
    const sign = line.length === 1 ? ALONE : WITH_CENTS;
    return line.map((word) => {
      const text = word.text.replace(I_FOR_L, 'l');
      return { ...word, text: inDollars ? text.replace(sign, '$') : text };
    });
  });
}
