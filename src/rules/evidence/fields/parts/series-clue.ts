import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { questionOf } from '../labels/question-of.js';

/** How many fields of one character make a series. */
const FEWEST = 3;

/** One of the fields, each for one character, into which a code is written: what is asked for before them, and which of them it is. */
export function seriesClue(field: Element, words: Words): Clue | undefined {
  if (!field.matches(SINGLE)) return undefined;
  const alone = field.parentElement?.querySelectorAll(SEEN).length === 1;
  const box = alone ? field.parentElement.parentElement : field.parentElement;
  const fields = [...(box?.querySelectorAll<HTMLInputElement>(SEEN) ?? [])];
  const [first] = fields;
  if (!first || fields.length < FEWEST || !fields.every((one) => one.matches(SINGLE))) return undefined;
  const asked = questionOf(first)?.text ?? word(words, 'one-time-code');
  return inferred(`${asked} ${fields.indexOf(field as HTMLInputElement) + 1}`, 'what is around it');
}

const SINGLE = 'input[maxlength="1"]';

/** A hidden one mostly gathers the whole code. */
const SEEN = 'input:not([type=hidden])';
