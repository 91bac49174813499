import { legible, lettersIn, linesOf } from './legible.js';
import type { Word } from './read-words.js';
import type { Read } from './tesseract.js';
import type { Pass } from './vision-messages.js';

/** The plain picture is believed a little more than those made from it. */
const FIRST_PASS_BONUS = 1.1;

/** What was read in an image: lines separated by `\n`, and how far it can be believed, 0 … 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** Reads every pass and answers with the one that holds most text; `null` when none holds any that can be believed. */
export async function bestReading(passes: readonly Pass[], read: Read): Promise<Reading | null> {
  let best: Word[] = [];
  let most = 0;
  for (const [index, pass] of passes.entries()) {
    const words = legible(await read(pass));
    const mass = massOf(words) * (index === 0 ? FIRST_PASS_BONUS : 1);
    if (mass <= most) continue;
    [best, most] = [words, mass];
  }
  return best.length === 0 ? null : { text: textOf(best), confidence: confidenceOf(best) };
}

/** Letters and digits, each counted by how sure it is. */
function massOf(words: readonly Word[]): number {
  return words.reduce((mass, { text, confidence }) => mass + (lettersIn(text) * (confidence - 40)) / 60, 0);
}

function textOf(words: readonly Word[]): string {
  return linesOf(words)
    .map((line) => line.map(({ text }) => text).join(' '))
    .join('\n');
}

function confidenceOf(words: readonly Word[]): number {
  const letters = words.reduce((total, { text }) => total + lettersIn(text), 0);
  return words.reduce((total, word) => total + (word.confidence / 100) * lettersIn(word.text), 0) / letters;
}
