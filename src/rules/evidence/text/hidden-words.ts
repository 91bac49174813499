import { classOf, classWord } from '../../../page/name/class-words.js';
import { inferred, type Clue } from '../clue.js';
import { labelText } from './label-text.js';

/** Words inside a link that were hidden from everybody in the belief that screen readers still find them. */
export const hiddenWords = (link: Element): Clue | undefined => toldBy(hiddenIn(link), link);

/** The words of a control that are hidden where the screen is narrow: the only ones there are, and not for another state of it. */
export function narrowWords(control: Element): Clue | undefined {
  const [part, another] = hiddenIn(control);
  if (!part || another || isOtherState(part) || part.matches(LIST) || part.querySelector(LIST)) return undefined;
  return toldBy([part], control);
}

/** "Copied!" is said when it is so. */
const isOtherState = (part: Element): boolean =>
  OTHER_STATE.test(classOf(part)) || part.matches(TOLD_LATER) || part.textContent.trim().endsWith('!');

const TOLD_LATER = '[hidden], [aria-live], [role=status], [role=alert], [role=tooltip]';

const OTHER_STATE = classWord(
  'load\\w*|spin\\w*|busy|wait\\w*|progress|sent|success|error|done|active|checked|copied|saved|open|hide|tip|tooltip|badge',
);

const LIST = 'ul, ol, li, a, button, input, select, textarea';

/** Never words for anybody. */
const CODE = 'script, style, template, noscript, svg, svg *';

const hiddenIn = (control: Element): Element[] =>
  [...control.querySelectorAll(`:not(${CODE})`)].filter(
    (part) => isHiddenHere(part) && !(part.parentElement && isHiddenHere(part.parentElement)),
  );

function isHiddenHere(part: Element): boolean {
  const { display, visibility } = getComputedStyle(part);
  return display === 'none' || visibility === 'hidden';
}

function toldBy(parts: readonly Element[], control: Element): Clue | undefined {
  const text = labelText(parts.map((part) => part.textContent).join(' '));
  return text ? inferred(text, 'words hidden in it', [control]) : undefined;
}
