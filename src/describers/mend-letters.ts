/** A capital I in the midst of small letters: "EIm". Some names are written so: "McIntyre", "LinkedIn". */
const I_FOR_L = /(?<=\p{L})(?<!\b(?:Mc|Mac))I(?=\p{Ll})(?!n\b)/gu;
/** An amount, and one whose sign was read as a letter. */
const DOLLARS = /(?:^|\s)\$\d/;
const S_FOR_DOLLAR = /(?<=^|\s)S(?=\d+(?:[.,]\d\d)?(?:\s|$))/g;

/** Puts right what only the words about it tell: an l drawn like an I, and, where other amounts are in dollars, an S for their sign. */
export function mendLetters(text: string): string {
  const mended = text.replace(I_FOR_L, 'l');
  return DOLLARS.test(mended) ? mended.replace(S_FOR_DOLLAR, '$') : mended;
}
