import { classOf } from '../../../page/name/class-words.js';
import { memoForRun } from '../../../support/memory/memo-for-run.js';
import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { controlClue } from './control-clue.js';
import { iconClue } from '../icons/icon-clue.js';

/** What an eye beside a password does next: it shows what is hidden, and hides what it has shown, whatever the eye looks like meanwhile. */
export function revealClue(button: Element, words: Words): Clue | undefined {
  const field = passwordNear(button);
  const clue = field ? (iconClue(button, words) ?? controlClue(button, words) ?? calledClue(button, words)) : undefined;
  if (!field || !clue || ![word(words, 'show'), word(words, 'hide')].includes(clue.text)) return undefined;
  const does = (field as HTMLInputElement).type === 'password' ? 'show' : 'hide';
  return {
    ...clue,
    text: `${word(words, 'password')}: ${word(words, does)}`,
    basis: [field, ...clue.basis],
  };
}

/** Boxes that hold the button alone may lie around it. */
function passwordNear(button: Element): Element | null {
  let box = button.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    const field = passwordBeside(box);
    if (field || box.childElementCount > 1) return field;
  }
  return null;
}

const LEVELS = 3;

/** A drawing that nobody knows, on what its author calls after what it does to the password beside it. */
const calledClue = (button: Element, words: Words): Clue | undefined =>
  REVEALS.test(classOf(button)) && button.querySelector('svg')
    ? inferred(word(words, 'show'), 'what its author calls it')
    : undefined;

const REVEALS =
  /(^|[\s_-])(eye|reveal|(show|toggle|view)[_-]?password|password[_-]?(toggle|eye))([_-]?(btn|button|icon))?($|\s)/i;

/** Looked for once in a box, which may hold many buttons. */
const passwordBeside = memoForRun((box: Element) => [...box.children].find(isPassword) ?? null);

/** One that is shown is a text like others, but for what was seen of it before. */
function isPassword(field: Element): boolean {
  if (field.matches('input[type=password]')) passwords.add(field);
  return passwords.has(field) || field.matches('input[autocomplete$="-password" i]');
}

const passwords = new WeakSet<Element>();
