import { setAttribute } from '../../ledger/edit.js';
import { classOf } from '../../page/name/class-words.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { hasToldName } from '../checks/has-told-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { isOutOfReach, NO_CONTROL, touchesAnotherControl } from '../checks/may-become-control.js';
import { holdsSign, SIGN } from '../evidence/controls/opens/disclosed-clue.js';
import { controlEdits } from '../edits/control-edits.js';
import { buttonClue } from '../evidence/controls/button-clue.js';
import type { Clue } from '../evidence/clue.js';
import { literalClue } from '../evidence/literal-clue.js';
import { proofOfClick } from '../evidence/controls/presses/proof-of-click.js';
import { hasWords } from '../evidence/text/spoken-name.js';
import { CONTENT, type Check, type Rule } from '../rule.js';
import { word, type Words } from '../words/words.js';

/** Larger both ways than any icon, in CSS pixels: what lies behind a drawer answers clicks as well. */
const LARGEST = 200;

const isSheet: Check = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) > LARGEST ? 'unsure' : 'no';
};

/** The sign beside a heading that opens and closes what follows does what the heading does, and says less. */
const isSignOfHeading: Check = (element) => {
  const heading = element.parentElement?.querySelector(`:scope > :is(${HEADING_TAGS})`);
  return heading && (SIGN.test(classOf(element)) || holdsSign(element)) && proofOfClick(heading) ? 'unsure' : 'no';
};

/** An icon or sign that answers clicks and is no control becomes one, with the name of what it shows: without a name it helps nobody. */
export const clickableIcon: Rule = {
  id: 'clickable-icon',
  wcag: ['2.1.1', '4.1.2'],
  confidence: 'inferred',
  kinds: ['clickable', 'handler'],
  selector: `${NO_CONTROL}:not([role],${HEADING_TAGS},tr)`,
  watches: [...SHOWN_BY, 'role', 'tabindex', 'onclick', 'aria-disabled', 'aria-label', 'title', CONTENT],
  soundIf: [isOutOfReach, isHidden, touchesAnotherControl, hasToldName, isSheet, isSignOfHeading],
  repair: (element, context) => {
    const words = context.words(element);
    const proof = hasWords(element.textContent) ? undefined : proofOfClick(element);
    const control = element.matches(ITEM) ? iconIn(element) : element;
    if (!words || !proof || !control) return undefined;
    const clue = literalClue(element) ?? buttonClue(element, words);
    if (clue ? isPortrait(element, clue, words) && proof.confidence === 'inferred' : !EMOJI.test(element.textContent))
      return undefined;
    if (clue?.evidence === 'what its author calls it' && HOLDS.test(classOf(element))) return undefined;
    // What is dragged does nothing when it is pressed.
    const edits = clue?.text === word(words, 'drag') ? undefined : controlEdits(control);
    if (!edits) return undefined;
    if (!clue) return { edits, ...proof };
    return {
      edits: [...edits, setAttribute(control, 'aria-label', clue.text)],
      evidence: clue.evidence,
      basis: clue.basis,
    };
  },
};

/** What holds something is called after that, and is none of it ("cameraContent"). */
const HOLDS = /contents?(\s|$)/i;

/** A picture that is no drawn sign: somebody's, or one that only its file tells of. The cursor alone makes no control of it. */
const isPortrait = (element: Element, clue: Clue, words: Words): boolean =>
  element.matches('img') && (clue.evidence === 'its file name' || clue.text === word(words, 'account'));

/**
 * What has a place in a list or table stays what it is: the icon in it becomes the control, and what is pressed is heard around it. A cell that
 * is nothing but a sign and shows a hand, as the arrows of a calendar, can be focused and pressed itself.
 */
const ITEM = 'li, dt, dd, td, th';

function iconIn(item: Element): Element | null {
  if (item.childElementCount > 0) return item.childElementCount === 1 ? item.firstElementChild : null;
  return item.matches('td, th') && getComputedStyle(item).cursor === 'pointer' ? item : null;
}

/** Screen readers say what it shows. */
const EMOJI = /\p{Emoji_Presentation}/u;
