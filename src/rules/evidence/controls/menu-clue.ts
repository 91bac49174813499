import { word, type Words } from '../../words/words.js';
import { inferred, type Clue } from '../clue.js';
import { labelText } from '../text/label-text.js';
import { seenIn } from '../text/seen-text.js';
import { holdsSign } from './disclosed-clue.js';
import { opensMenu } from './opens-menu.js';

/** What shows only that it opens a menu has more to do of what the button before it does that it is split from, or more of whatever stands there. */
export function menuClue(control: Element, words: Words): Clue | undefined {
  if (!opensMenu(control) || !(control.childElementCount === 0 || holdsSign(control))) return undefined;
  const more = word(words, 'more');
  const before = control.previousElementSibling;
  const text = before?.matches('button, a, [role=button]') ? labelText(seenIn(before)) : '';
  return before && text ? inferred(`${text}: ${more}`, 'the text beside it', [before]) : inferred(more, 'what it does');
}
