import { word, type Words } from '../../../words/words.js';
import { patternWords } from './pattern-words.js';

/** What a field takes, in words, from its constraints: format, length, range. Empty where there is nothing to tell. */
export function constraintWords(field: Element, words: Words): string {
  const pattern = field.getAttribute('pattern');
  const format = pattern ? patternWords(pattern, words) : '';
  const least = field.getAttribute('minlength');
  const length =
    !pattern && least && Number(least) > 1 ? word(words, 'characters', word(words, 'at-least', least)) : '';
  return format || length || rangeWords(field, words);
}

function rangeWords(field: Element, words: Words): string {
  if (!/^(number|date|time|month|week|datetime-local)$/.test((field as HTMLInputElement).type)) return '';
  const [min, max] = [boundOf(field, 'min'), boundOf(field, 'max')];
  if (min && max) return word(words, 'between', min, max);
  if (min) return word(words, 'at-least', min);
  return max ? word(words, 'at-most', max) : '';
}

/** What a limit says; one that only a computer could reach is none. */
function boundOf(field: Element, name: 'min' | 'max'): string | null {
  const bound = field.getAttribute(name);
  return Math.abs(Number(bound)) < FARTHEST || Number.isNaN(Number(bound)) ? bound : null;
}

/** The largest number that many systems can count to, with a sign. */
const FARTHEST = 2 ** 31 - 1;
