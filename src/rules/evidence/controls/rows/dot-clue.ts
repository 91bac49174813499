import { classOf, classWord } from '../../../../page/name/class-words.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { hasWords } from '../../text/spoken-name.js';

/** What scripts for carousels call the row of dots below them, or one of these. */
export const DOTS = classWord('dots?|dotnav|bullets?|pagination|pager|indicators?');

/** A dot below a carousel stands for the slide whose place among the others it has. */
export function dotClue(button: Element, words: Words): Clue | undefined {
  const item = button.parentElement?.matches('li:has(> :only-child)') ? button.parentElement : button;
  const row = item.parentElement;
  if (!row || !DOTS.test(`${classOf(row)} ${classOf(button)}`) || hasWords(row.textContent)) return undefined;
  const dots = [...row.children].filter(({ localName }) => localName === item.localName);
  if (dots.length < 2 || row.querySelector('i, svg, img')) return undefined;
  return inferred(word(words, 'slide', String(dots.indexOf(item) + 1)), 'its place among others like it', [row]);
}
