import { group } from '../../support/group.js';
import type { Line } from './line-place.js';
import { lettersIn } from './line-measures.js';
import type { Word } from './read-words.js';

/** Below this Tesseract is mostly guessing; 0 … 100, as are the others. */
const SURE = 60;
const SURE_LETTER = 90;
/** A letter after figures may be a unit: "24 h". */
const SURE_UNIT = 80;

/** Stands between two words: "8:00 - 17:30", "Fish & chips", "5 € / kg". */
const LINK = /^[-–—&+/]$/;
/** Stands beside figures: "30 %", "6,50 €", "8,95 €/l". */
const SIGN = /^[%$€£¥](?:\/\w{1,2})?$/;
/** Stands after figures: "24 h", "72 m²", of which the raised figure is read as this or that. */
const UNIT = /^\p{L}$/u;
const RAISED = /^m[²³°?2],?$/;
const FIGURES = /^\d[\d.,:]*$/;

/** The lines of what was read, in reading order, without words that cannot be believed; those of `known` can be, however unsure. */
export function legibleLines(words: readonly Word[], known: ReadonlySet<string> = new Set()): Line[] {
  const legible = words.filter(
    (word, at) => isWord(word) || known.has(word.text) || isOfOthers(word, [words[at - 1], words[at + 1]]),
  );
  return [...group(legible, (word) => word.line).values()];
}

/** No word itself, but heard with those beside it in its line. */
function isOfOthers({ text, confidence, line }: Word, neighbours: readonly (Word | undefined)[]): boolean {
  const [before = '', after = ''] = neighbours.map((word) => (word?.line === line && isHeard(word) ? word.text : ''));
  if (confidence < SURE) return false;
  if (SIGN.test(text)) return FIGURES.test(before) || FIGURES.test(after);
  if (RAISED.test(text)) return FIGURES.test(before);
  if (UNIT.test(text)) return confidence >= SURE_UNIT && FIGURES.test(before);
  return LINK.test(text) && before !== '' && after !== '';
}

const isHeard = (word: Word): boolean => isWord(word) || SIGN.test(word.text);

function isWord({ text, confidence }: Word): boolean {
  const letters = lettersIn(text);
  if (letters === 0 || letters < text.length / 2 || confidence < SURE) return false;
  return text.length > 1 || /[aAI\d]/.test(text) || confidence >= SURE_LETTER;
}
