import { classOf, classWord } from '../../../../page/name/class-words.js';
import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenIn } from '../../text/seen-text.js';
import { holdsSign } from './disclosed-clue.js';
import { opensMenu } from './opens-menu.js';

/** What shows only that it opens a menu has more to do of what the button does that it is split from, or more of whatever stands there. */
export function menuClue(control: Element, words: Words): Clue | undefined {
  if (!opensMenu(control) || !(control.childElementCount === 0 || holdsSign(control))) return undefined;
  const more = word(words, 'more');
  const other = splitFrom(control);
  const text = other ? labelText(seenIn(other)) : '';
  return other && text ? inferred(`${text}: ${more}`, 'the text beside it', [other]) : inferred(more, 'what it does');
}

/** The button before it, where the two are all that is in a box which is called a group of buttons, or are told to be halves: others only stand beside each other. */
function splitFrom(control: Element): Element | undefined {
  const box = control.parentElement;
  const [first, second, ...others] = [...(box?.children ?? [])].filter((part) => part.matches(HALF));
  if (!box || !first || second !== control || others.length > 0) return undefined;
  const isTold = box.matches('[role=group]') || GROUP.test(classOf(box)) || SPLIT.test(`${classOf(box)} ${classOf(control)}`); // prettier-ignore
  return isTold ? first : undefined;
}

const HALF = 'button, a, [role=button]';
const GROUP = classWord('(btn|button)s?[_-]?group');
const SPLIT = classWord('split');
