import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { word, type Words } from '../../words/words.js';
import type { Clue } from '../clue.js';
import { iconClue } from '../icons/icon-clue.js';

/** What an eye beside a password does next: it shows what is hidden, and hides what it has shown, whatever the eye looks like meanwhile. */
export function revealClue(button: Element, words: Words): Clue | undefined {
  const field = button.parentElement && passwordBeside.of(button.parentElement);
  const clue = field ? iconClue(button, words) : undefined;
  if (!field || !clue || ![word(words, 'show'), word(words, 'hide')].includes(clue.text)) return undefined;
  const does = (field as HTMLInputElement).type === 'password' ? 'show' : 'hide';
  return {
    ...clue,
    text: `${word(words, 'password')}: ${word(words, does)}`,
    basis: [field, ...clue.basis],
  };
}

/** Looked for once in a box, which may hold many buttons. */
const passwordBeside = memoForRun((box: Element) => [...box.children].find(isPassword) ?? null);

/** One that is shown is a text like others, but for what was seen of it before. */
function isPassword(field: Element): boolean {
  if (field.matches('input[type=password]')) passwords.add(field);
  return passwords.has(field) || field.matches('input[autocomplete$="-password" i]');
}

const passwords = new WeakSet<Element>();
