import { type Edit, setAttribute } from '../../ledger/edit.js';
import { roleOf } from '../../page/kind/role.js';
import { speaks } from '../../page/name/text.js';
import { isExposed } from '../../page/look/visibility.js';
import { INTERACTIVE } from '../evidence/controls/interactive.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** Pixels that must be out of sight before an element counts as one that is scrolled. */
const LEAST = 14;

/** What can be scrolled with a mouse can be focused, and so scrolled with the keyboard. */
export const scrollableRegion: Rule = {
  id: 'scrollable-region',
  wcag: ['2.1.1'],
  confidence: 'certain',
  kinds: ['scroller'],
  selector:
    ':not(html,body,textarea,select,input,iframe,[tabindex],[contenteditable],[role=listbox],[role=menu],[role=tree],[role=grid])',
  watches: ['tabindex', 'role', CONTENT],
  soundIf: [(element) => (hasWayIn(element) || element.closest('[role=combobox],[role=listbox]') ? 'yes' : 'no')],
  repair,
};

/** A control in it that Tab reaches, or that a widget leads to with its own keys. */
const hasWayIn = (element: Element): boolean =>
  [...element.querySelectorAll(INTERACTIVE)].some((control) => !control.matches(OUT_OF_ORDER));

/** Links and buttons that nobody comes to. */
const OUT_OF_ORDER = ':is(a, button, input, select, textarea):not([role], [role] *):is([tabindex^="-"], :disabled)';

function repair(element: Element): Finding | undefined {
  if (!isScrolled(element) || !isExposed(element) || !hasContent(element)) return undefined;
  return {
    edits: [setAttribute(element, 'tabindex', '0'), ...roleEdits(element)],
    evidence: 'more in it than it shows',
  };
}

/** Something to read or to look at. */
const hasContent = (element: Element): boolean =>
  speaks(element.textContent) || element.querySelector('img,svg,canvas,video,picture,object') !== null;

function isScrolled(element: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const [x, y] = [scrollWidth - clientWidth >= LEAST, scrollHeight - clientHeight >= LEAST];
  if ((!x && !y) || clientHeight === 0 || clientWidth === 0) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (x && /auto|scroll/.test(overflowX)) || (y && /auto|scroll/.test(overflowY));
}

function roleEdits(element: Element): Edit[] {
  return roleOf(element) || !element.matches('div,span,section') ? [] : [setAttribute(element, 'role', 'group')];
}
