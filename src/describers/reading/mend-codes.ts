import type { Word } from './read-words.js';

/** Where letters end and figures begin in a code, what looks like both is read as both: "SAVEI18", "SAVES57". */
const READ_TWICE = /^(\p{Lu}{3,})(?:I(?=1)|S(?=5)|O(?=0)|Z(?=2)|B(?=8))(\d{2,})$/u;

/** Words with each character of a code once. */
export const mendCodes = (words: readonly Word[]): Word[] =>
  words.map((word) => ({ ...word, text: word.text.replace(READ_TWICE, '$1$2') }));
