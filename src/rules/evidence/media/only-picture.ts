import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { labelText } from '../text/label-text.js';
import { seenText } from '../text/seen-text.js';
import { saysNothing } from '../text/says-nothing.js';

/** A count beside a picture ("2 of 7") is no text about anything. */
const LONGEST_COUNT = 12;

/** What the only picture in an element shows, as its author says, else that it is one: for a box in which there is nothing else. */
export function onlyPicture(box: Element, words: Words): Clue | undefined {
  const [picture, ...others] = box.querySelectorAll('img');
  if (!picture || others.length > 0 || box.querySelector('form') || hasText(box)) return undefined;
  const alt = labelText(picture.alt);
  const text = saysNothing(alt, picture.src) ? '' : alt;
  return inferred(text || word(words, 'image'), 'what is in it', [picture]);
}

/** Controls are no text, nor is what told that the picture is on its way. */
function hasText(box: Element): boolean {
  const controls = [...box.querySelectorAll('button, a, [role=button]')];
  const length = controls.reduce((sum, control) => sum + seenText(control).length, 0);
  return seenText(box).length - length > LONGEST_COUNT;
}
