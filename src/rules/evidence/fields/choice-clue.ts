import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { brandIn } from '../../words/brand-signs.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { iconClue } from '../icons/icon-clue.js';
import { fieldTokens } from './field-tokens.js';
import { namesakesOf } from './namesakes.js';

/** True for one of several that answer the same question: what they are called by together is the question, and no answer. */
export function isChoice(field: Element): field is HTMLInputElement {
  if (!field.matches('input:is([type=radio], [type=checkbox])[name]')) return false;
  const { scope, selector } = namesakesOf(field as HTMLInputElement);
  return !isOnlyIn(scope, field, selector);
}

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
  const { scope, selector } = namesakesOf(field);
  const next = [1, -1].map((step) => `${selector}[value="${Number(field.value) + step}"]`);
  return scope.querySelector(next.join()) ? field.value : '';
}
