import { inferred, type Clue } from '../clue.js';

/** Where scripts keep what is chosen by pressing a part without words. */
const WORDED = ['data-rating-text', 'data-value', 'data-color', 'data-colour', 'data-name'];
const COUNTED = ['data-rating-value', 'data-rating', 'data-value', 'data-score', 'data-star', 'data-rate'];

/** What is chosen by pressing what has no words: a patch of colour, or one of the stars or bars in a row, each of which stands for an answer of its own. */
export function valueClue(control: Element): Clue | undefined {
  if (control.textContent.trim()) return undefined;
  const text =
    valueIn(control, WORDED, /^\p{L}[\p{L}\p{M} ,'’-]+$/u) ??
    valueIn(control, COUNTED.filter(isOfRow(control)), /^\d+([.,]5)?$/);
  return text ? inferred(text.charAt(0).toUpperCase() + text.slice(1), 'what its author calls it') : undefined;
}

const valueIn = (control: Element, attributes: readonly string[], form: RegExp): string | undefined =>
  attributes.map((name) => control.getAttribute(name)?.trim() ?? '').find((value) => form.test(value));

/** A number alone may be anything; where it goes on from one to the next, it is what they count. */
const isOfRow =
  (control: Element) =>
  (attribute: string): boolean => {
    const values = [...(control.parentElement?.children ?? [])].map((one) =>
      Number(one.getAttribute(attribute) ?? NaN),
    );
    const counted = values.filter((value) => !Number.isNaN(value));
    return counted.length > 1 && new Set(counted.slice(1).map((value, i) => value - (counted[i] ?? 0))).size === 1;
  };
