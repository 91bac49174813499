import { legibleLines } from './legible.js';
import { lettersIn } from './line-measures.js';
import type { Word } from './read-words.js';
import type { Read } from './tesseract.js';
import type { Pass, Preparation } from '../workers/messages.js';

/** Pictures of a photograph that are read before it is given up. */
const TRIED = 2;
/** Fewest letters of what may be a word. */
const WORD_LETTERS = 3;

/**
 * Reads the pictures and answers with the words of each. Of a photograph those come first that are likeliest to show letters;
 * where not one word is read in these, what looked like letters was something else, and the others are not read.
 */
export async function readPasses({ kind, passes }: Preparation, read: Read): Promise<(readonly Word[])[]> {
  const wordsOf = new Map<Pass, readonly Word[]>();
  for (const pass of kind === 'photograph' ? likeliestFirst(passes) : passes) {
    wordsOf.set(pass, await read(pass));
    if (kind === 'photograph' && wordsOf.size === TRIED && ![...wordsOf.values()].some(holdWord)) break;
  }
  return passes.map((pass) => wordsOf.get(pass) ?? []);
}

function likeliestFirst(passes: readonly Pass[]): Pass[] {
  return [...passes].sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0));
}

const holdWord = (words: readonly Word[]): boolean =>
  legibleLines(words)
    .flat()
    .some(({ text }) => lettersIn(text) >= WORD_LETTERS);
