import type { Word } from './read-words.js';

/** Below this Tesseract is mostly guessing; 0 … 100, as are the others. */
const SURE = 60;
const SURE_LETTER = 90;
const SURE_LINE = 80;
/** Fewest letters and digits in the line, and in the word, that prove there is text at all. */
const LINE_LETTERS = 4;
const WORD_LETTERS = 3;

/** Keeps the words that can be believed; none at all where not one line proves that the image holds text. */
export function legible(words: readonly Word[]): Word[] {
  const kept = words.filter(isWord);
  return linesOf(kept).some(provesText) ? kept : [];
}

/** Groups words by line, in reading order. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines = new Map<string, Word[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return [...lines.values()];
}

/** Letters and digits of a text, of any script. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isWord({ text, confidence }: Word): boolean {
  const letters = lettersIn(text);
  if (letters === 0 || letters < text.length / 2 || confidence < SURE) return false;
  return text.length > 1 || /[aAI\d]/.test(text) || confidence >= SURE_LETTER;
}

/** Tells whether a line proves that there is text: enough letters, read with confidence, and a word among them. */
export function provesText(line: readonly Word[]): boolean {
  const letters = sum(line, ({ text }) => lettersIn(text));
  const confidence = sum(line, (word) => word.confidence * lettersIn(word.text)) / letters;
  return (
    letters >= LINE_LETTERS &&
    confidence >= SURE_LINE &&
    line.some((word) => lettersIn(word.text) >= WORD_LETTERS && word.confidence >= SURE_LINE)
  );
}

function sum(words: readonly Word[], value: (word: Word) => number): number {
  return words.reduce((total, word) => total + value(word), 0);
}
