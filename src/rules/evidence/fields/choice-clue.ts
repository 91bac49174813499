import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { brandIn } from '../../words/brand-signs.js';
import { tokensOf } from '../../words/tokens.js';
import type { Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { iconClue } from '../controls/icon-clue.js';
import { fieldTokens } from './field-tokens.js';

/** True for one of several that answer the same question: what they are called by together is the question, and no answer. */
export function isChoice(field: Element): field is HTMLInputElement {
  if (!field.matches('input:is([type=radio], [type=checkbox])[name]')) return false;
  const { form, type, name } = field as HTMLInputElement;
  const same = `input[type=${type}][name="${CSS.escape(name)}"]`;
  return !isOnlyIn(form ?? (field.getRootNode() as Document | ShadowRoot), field, same);
}

/** The answer that a radio button or a check box stands for: the icon in its label, or its value, which is said with the question where it is a number. */
export function choiceClue(field: HTMLInputElement, words: Words): Clue | undefined {
  const shown = [...(field.labels ?? [])].map((label) => iconClue(label, words)).find(Boolean);
  if (shown) return shown;
  const value = field.getAttribute('value') ?? '';
  const question = /^\d+([.,]\d+)?$/.test(value) ? fieldTokens(field.name, words) : '';
  const text = question ? `${question} ${value}` : (brandIn(tokensOf(value)) ?? fieldTokens(value, words));
  return text ? inferred(text, 'its “value”', [field]) : undefined;
}
