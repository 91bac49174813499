import { legibleLines, lettersIn } from './legible.js';
import type { Line } from './line-place.js';
import type { Read } from './tesseract.js';
import type { Pass, Preparation } from '../workers/messages.js';

/** Pictures of a photograph that are read before it is given up. */
const TRIED = 3;
/** Fewest letters of what may be a word. */
const WORD_LETTERS = 3;

/**
 * Reads the pictures and answers with the legible lines of each. Of a photograph those come first in which most letters seem to stand
 * in line; where not one word is read in these, what looked like letters was something else, and the others are not read.
 */
export async function readPasses({ kind, passes }: Preparation, read: Read): Promise<Line[][]> {
  const linesOf = new Map<Pass, Line[]>();
  for (const pass of kind === 'photograph' ? likeliestFirst(passes) : passes) {
    linesOf.set(pass, legibleLines(await read(pass)));
    if (kind === 'photograph' && linesOf.size === TRIED && ![...linesOf.values()].some(holdWord)) break;
  }
  return passes.map((pass) => linesOf.get(pass) ?? []);
}

function likeliestFirst(passes: readonly Pass[]): Pass[] {
  return [...passes].sort((a, b) => (b.letters ?? 0) - (a.letters ?? 0));
}

function holdWord(lines: readonly Line[]): boolean {
  return lines.flat().some(({ text }) => lettersIn(text) >= WORD_LETTERS);
}
