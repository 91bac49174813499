import type { Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { hasWords } from '../text/spoken-name.js';
import { pointed } from './pointed.js';
import { signMeaning } from './sign-meaning.js';

/** What the sign stands for that is all a control shows. */
export function signClue(control: Element, words: Words): Clue | undefined {
  if (hasWords(control.textContent)) return undefined;
  const text = pointed(signMeaning(control, words), { drawn: control, control }, words);
  return text ? inferred(text, 'its icon') : undefined;
}
