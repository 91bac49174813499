import { brandIn } from '../../../words/brand-signs.js';
import { tokensOf } from '../../../words/tokens.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { iconClue } from '../../icons/icon-clue.js';
import { fieldTokens } from '../field-tokens.js';
import { namesakesOf } from '../namesakes.js';

/** True for one of several that answer the same question: what they are called by together is the question, and no answer. */
export const isChoice = (field: Element): field is HTMLInputElement =>
  field.matches('input:is([type=radio], [type=checkbox])[name]') && namesakesOf(field as HTMLInputElement).length > 1;

/** The answer that a radio button or a check box stands for: the icon in its label, or its value, which is said with the question where it is a number. */
export function choiceClue(field: HTMLInputElement, words: Words): Clue | undefined {
  const shown = [...(field.labels ?? [])].map((label) => iconClue(label, words)).find(Boolean);
  if (shown) return shown;
  const value = field.getAttribute('value') ?? '';
  const text = FIGURE.test(value) ? figureOf(field, words) : (brandIn(tokensOf(value)) ?? fieldTokens(value, words));
  return text ? inferred(text, 'its “value”', [field]) : undefined;
}

const FIGURE = /^\d+([.,]\d+)?$/;

/** A number needs its question, unless it is a small one and others count on from it: stars are drawn so. */
function figureOf(field: HTMLInputElement, words: Words): string {
  const question = fieldTokens(field.name, words);
  if (question && question !== word(words, 'search')) return `${question} ${field.value}`;
  if (field.value.length > 2) return '';
  const others = namesakesOf(field).map((other) => other.getAttribute('value'));
  return [1, -1].some((step) => others.includes(`${Number(field.value) + step}`)) ? field.value : '';
}
