import { textOf } from '../../page/name/text.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { isOutOfReach, NO_CONTROL, onlyCatchesClicks, touchesAnotherControl } from '../checks/may-become-control.js';
import { controlEdits } from '../edits/control-edits.js';
import { proofOfClick } from '../evidence/controls/presses/proof-of-click.js';
import { hasWords } from '../evidence/text/spoken-name.js';
import { type Finding, type Rule, CONTENT } from '../rule.js';

/** Longer than any label: a place where clicks are caught, not something to click. */
const LONGEST_LABEL = 150;

/** What answers clicks and is no control becomes a button or link that can be focused and pressed. */
export const clickable: Rule = {
  id: 'clickable',
  wcag: ['2.1.1', '4.1.2'],
  confidence: 'certain',
  kinds: ['clickable', 'handler'],
  selector: NO_CONTROL,
  watches: ['role', 'tabindex', 'onclick', 'aria-hidden', 'inert', 'aria-disabled', 'disabled', CONTENT],
  soundIf: [isOutOfReach, touchesAnotherControl, onlyCatchesClicks],
  repair,
};

function repair(element: Element): Finding | undefined {
  const proof = proofOfClick(element);
  if (!proof) return undefined;
  const edits = controlEdits(element);
  if (!edits || !isLabelled(element)) return undefined;
  if (textOf(element).length > LONGEST_LABEL || element.querySelector(`${HEADING_TAGS},p+p,ul,ol,table`)) {
    return {
      reason: 'A whole area answers clicks, and there is no control in it for the keyboard.',
      advice: 'Put a link or button into the area that does the same.',
    };
  }
  return { edits, ...proof };
}

/** It has words, or its author made it a control. A control without a name helps nobody: icons are left to who can read them. */
const isLabelled = (element: Element): boolean =>
  hasWords(textOf(element)) || element.matches(WORDED) || element.querySelector(WORDED) !== null;

const WORDED =
  '[role=button], [role=link], [role=checkbox], [role=switch], [aria-label]:not([aria-label=""]), [aria-labelledby], ' +
  '[title]:not([title=""]), [alt]:not([alt=""]), svg > title';
