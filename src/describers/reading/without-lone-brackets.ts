import { lettersIn, textOf } from './line-measures.js';
import type { Line } from './line-place.js';
import type { Word } from './read-words.js';

/** Most letters of what stands before a bracket that is a part of a drawing, as that of a logo is: "G) Keyrunner". */
const SHORT = 2;
/** How the items of a list begin. */
const ITEM = /^[\p{L}\d]\)$/u;

/** The halves of brackets, and where in a word each stands. */
const HALVES = [
  [')', '(', 'end'],
  [']', '[', 'end'],
  ['(', ')', 'start'],
  ['[', ']', 'start'],
] as const;

/** Lines without brackets of which there is only one half in all that was read: they are lines of a drawing. */
export function withoutLoneBrackets(lines: readonly Line[]): Line[] {
  const all = textOf(lines);
  const lone = HALVES.filter(([half, other]) => all.includes(half) && !all.includes(other));
  const isDrawn = ({ text }: Word): boolean =>
    lone.some(([half, , place]) => (place === 'end' ? text.endsWith(half) : text.startsWith(half))) &&
    !(lines.length > 1 && ITEM.test(text));
  return lines.map((line) => line.flatMap((word) => (isDrawn(word) ? withoutBracket(word, line) : [word])));
}

function withoutBracket(word: Word, line: Line): readonly Word[] {
  if (lettersIn(word.text) <= SHORT && line.length > 1) return [];
  return [{ ...word, text: word.text.replace(/^[([]|[)\]]$/g, '') }];
}
