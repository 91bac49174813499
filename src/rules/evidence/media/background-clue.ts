import { backgroundOf } from '../../../page/look/background-of.js';
import { classOf } from '../../../page/name/class-words.js';
import { toldClasses } from '../../words/told-classes.js';
import { inferred, type Clue } from '../clue.js';
import { fileWords } from '../text/file-words.js';

/** A control that is nothing but a background: its class, where that is words, or the file. */
export function backgroundClue(control: Element): Clue | undefined {
  const file = backgroundOf(control);
  const text =
    file &&
    (toldClasses(classOf(control))
      .split(' ')
      .map((name) => fileWords(name))
      .find((words) => words.includes(' ')) ??
      fileWords(file));
  return text ? inferred(text, 'its file name') : undefined;
}
