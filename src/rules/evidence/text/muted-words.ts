import { inferred, type Clue } from '../clue.js';
import { labelText } from './label-text.js';
import { seenIn } from './seen-text.js';
import { mayBeLigature } from './spoken-name.js';

/** Words that are seen on a control and kept from screen readers: they say what it is for before any icon does. */
export function mutedWords(control: Element): Clue | undefined {
  const text = control.querySelector('[aria-hidden=true]') ? labelText(seenIn(control)) : '';
  return /\p{L}{2}/u.test(text) && !mayBeLigature(text) ? inferred(text, 'the words on it', [control]) : undefined;
}
