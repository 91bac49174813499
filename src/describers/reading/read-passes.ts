import { lettersIn } from './line-measures.js';
import type { Word } from './read-words.js';
import type { Read } from './tesseract.js';
import type { Pass, Preparation } from '../workers/messages.js';

/**
 * How sure one must be of a word, 0 … 100, after so many pictures of a photograph, to read on: where there is text, the likeliest picture
 * shows it nearly always, and leaves and bricks are read as nothing.
 */
const SURE_AFTER = [20, 80];
/** Fewest letters of what may be a word. */
const WORD_LETTERS = 3;

/**
 * Reads the pictures and answers with the words of each. Of a photograph those come first that are likeliest to show letters;
 * where no word is read in these, what looked like letters was something else, and the others are not read.
 */
export async function readPasses({ kind, passes }: Preparation, read: Read): Promise<(readonly Word[])[]> {
  const wordsOf = new Map<Pass, readonly Word[]>();
  for (const pass of kind === 'photograph' ? likeliestFirst(passes) : passes) {
    wordsOf.set(pass, await read(pass));
    if (kind === 'photograph' && !isWorthwhile([...wordsOf.values()])) break;
  }
  return passes.map((pass) => wordsOf.get(pass) ?? []);
}

function isWorthwhile(readings: readonly (readonly Word[])[]): boolean {
  const sure = SURE_AFTER[readings.length - 1];
  return sure === undefined || readings.flat().some((word) => word.confidence >= sure && isLong(word));
}

function likeliestFirst(passes: readonly Pass[]): Pass[] {
  return [...passes].sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0));
}

const isLong = ({ text }: Word): boolean => lettersIn(text) >= WORD_LETTERS;
