import { legible, lettersIn, linesOf, provesText } from './legible.js';
import type { Word } from './read-words.js';
import type { Read } from './tesseract.js';
import type { Pass } from './vision-messages.js';

/** The first reading is believed a little more than what would replace it. */
const BONUS = 1.1;
/** Two lines are two readings of one when they share this much of the lower one's height and any of their width. */
const SAME_LINE = 0.5;

/** What was read in an image: lines separated by `\n`, and how far it can be believed, 0 … 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/**
 * Reads every pass and joins the readings line by line: the pass with most text leads, lines that it lacks are put in their place,
 * and lines that another pass read more of are exchanged. `null` when nothing was read that can be believed.
 */
export async function bestReading(passes: readonly Pass[], read: Read): Promise<Reading | null> {
  const readings: Word[][][] = [];
  for (const pass of passes) readings.push(linesOf(legible(await read(pass))));
  const [best = [], ...others] = readings.sort((a, b) => massOf(b.flat()) - massOf(a.flat()));
  const lines = others.flat().filter(provesText).reduce(improved, best);
  return lines.length === 0 ? null : { text: textOf(lines), confidence: confidenceOf(lines.flat()) };
}

function improved(lines: Word[][], line: Word[]): Word[][] {
  const same = lines.filter((other) => areOneLine(other, line));
  if (massOf(line) <= massOf(same.flat()) * BONUS) return lines;
  const others = lines.filter((other) => !same.includes(other));
  const replaced = same[0] ? lines.indexOf(same[0]) : others.findIndex((other) => topOf(other) > topOf(line));
  return others.toSpliced(replaced < 0 ? others.length : replaced, 0, line);
}

function areOneLine(a: readonly Word[], b: readonly Word[]): boolean {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  if (shared < SAME_LINE * Math.min(bottomOf(a) - topOf(a), bottomOf(b) - topOf(b))) return false;
  return Math.min(rightOf(a), rightOf(b)) > Math.max(leftOf(a), leftOf(b));
}

function topOf(line: readonly Word[]): number {
  return Math.min(...line.map(({ top }) => top));
}

function bottomOf(line: readonly Word[]): number {
  return Math.max(...line.map(({ top, height }) => top + height));
}

function leftOf(line: readonly Word[]): number {
  return Math.min(...line.map(({ left }) => left));
}

function rightOf(line: readonly Word[]): number {
  return Math.max(...line.map(({ left, width }) => left + width));
}

/** Letters and digits, each counted by how sure it is. */
function massOf(words: readonly Word[]): number {
  return words.reduce((mass, { text, confidence }) => mass + (lettersIn(text) * (confidence - 40)) / 60, 0);
}

function textOf(lines: readonly (readonly Word[])[]): string {
  return lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
}

function confidenceOf(words: readonly Word[]): number {
  const letters = words.reduce((total, { text }) => total + lettersIn(text), 0);
  return words.reduce((total, word) => total + (word.confidence / 100) * lettersIn(word.text), 0) / letters;
}
