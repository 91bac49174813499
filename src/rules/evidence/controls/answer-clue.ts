import { capitalised } from '../../../support/capitalised.js';
import { inferred, type Clue } from '../clue.js';
import { isSent, PLAIN } from '../literal-clue.js';

/** What a button with a name sends is for the server, but it may be written for people: as a sentence begins, or in several words. */
export function answerClue(button: Element): Clue | undefined {
  const value = isSent(button) ? (button.getAttribute('value')?.trim() ?? '') : '';
  return PLAIN.test(value) && /^\p{Lu}.*\p{Ll}|\s/u.test(value)
    ? inferred(capitalised(value), 'its “value”')
    : undefined;
}
