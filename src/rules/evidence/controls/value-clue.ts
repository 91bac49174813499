import { capitalised } from '../../../support/capitalised.js';
import { inferred, type Clue } from '../clue.js';

/** Where scripts keep what is chosen by pressing a part without words. */
const WORDED = ['data-rating-text', 'data-value', 'data-color', 'data-colour', 'data-name'];
const COUNTED = ['data-rating-value', 'data-rating', 'data-value', 'data-score', 'data-star', 'data-rate'];

/** What is chosen by pressing what has no words: a patch of colour, or one of the stars or bars in a row, each of which stands for an answer of its own. */
export function valueClue(control: Element): Clue | undefined {
  if (control.textContent.trim()) return undefined;
  const text = valueIn(control, WORDED, /^\p{L}[\p{L}\p{M} ,'’-]+$/u) ?? countIn(control);
  return text ? inferred(capitalised(text), 'what its author calls it') : undefined;
}

const valueIn = (control: Element, attributes: readonly string[], form: RegExp): string | undefined =>
  attributes.map((name) => control.getAttribute(name)?.trim() ?? '').find((value) => form.test(value));

/** The number of a part, where those of the row count on from one to the next. */
function countIn(control: Element): string | undefined {
  const row = control.parentElement;
  const own = COUNTED.filter((name) => control.hasAttribute(name));
  // Most parts have no number, and where thousands have one, nobody counts: neither is worth a look at the row.
  if (!row || own.length === 0 || row.children[MOST]) return undefined;
  const counted = own.filter((name) => countOn(numbersIn(row, name)));
  return valueIn(control, counted, /^\d+([.,]5)?$/);
}

/** As many parts as a row may have, to be an answer. */
const MOST = 100;

const numbersIn = (row: Element, attribute: string): number[] =>
  [...row.children].flatMap((part) => part.getAttribute(attribute)?.replace(',', '.') ?? []).map(Number);

/** A number alone may be anything, and so may two: only three that go on in small steps, or one and two, are what somebody counts. */
function countOn(values: readonly number[]): boolean {
  const [step, ...steps] = values.slice(1).map((value, i) => value - (values[i] ?? NaN));
  if (step === undefined || ![0.5, 1].includes(Math.abs(step)) || steps.some((other) => other !== step)) return false;
  return steps.length > 0 || Math.min(...values) === 1;
}
