import { classOf, classWord } from '../../../page/name/class-words.js';
import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { fileMeaning } from '../icons/file-meaning.js';
import { pointed } from '../icons/pointed.js';
import { signMeaning } from '../icons/sign-meaning.js';
import { meaningOf } from '../text/meaning.js';
import { calledIn } from './presses/called-in.js';
import { calledMeaning } from './called-meaning.js';

/** What the attributes of a control tell it is for. */
export function controlClue(control: Element, words: Words): Clue | undefined {
  const led = (text: string): string => pointed(text, { drawn: control, control }, words);
  const text =
    led(calledAfterUse(control, words)) ||
    meaningOf(calledIn(control.getAttribute('onclick')), words) ||
    fileMeaning(control.getAttribute('src'), words) ||
    led(signMeaning(control, words));
  const meant = text === word(words, 'delete') && dismisses(control) ? word(words, 'close') : text;
  return meant ? inferred(meant, 'what its author calls it') : undefined;
}

/** A picture, and a link that holds one, may be called a photo for that. */
function calledAfterUse(control: Element, words: Words): string {
  const called = calledMeaning(control, words);
  return called === word(words, 'camera') && control.matches('img, a:has(img)') ? '' : called;
}

/** A cross that is drawn for the class "delete" alone, on what a page tells or in the header of a box, takes that away and nothing that was written. */
const dismisses = (control: Element): boolean =>
  control.childNodes.length === 0 &&
  [...control.classList].every((name) => /^(delete$|is-)/.test(name)) &&
  NOTICE.test(classOf(control.parentElement));

const NOTICE = classWord('notification|alert|toast|banner|(message|modal|modal-card|dialog|popup)[_-]+head(er)?');
