import { type Edit, setAttribute } from '../../ledger/edit.js';
import { roleOf } from '../../page/kind/role.js';
import { speaks } from '../../page/name/text.js';
import { isScrolled } from '../../page/look/is-scrolled.js';
import { isExposed } from '../../page/look/visibility.js';
import { INTERACTIVE } from '../evidence/controls/presses/interactive.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';

/** What can be scrolled with a mouse can be focused, and so scrolled with the keyboard. */
export const scrollableRegion: Rule = {
  id: 'scrollable-region',
  wcag: ['2.1.1'],
  confidence: 'certain',
  kinds: ['scroller'],
  selector:
    ':not(html,body,textarea,select,input,iframe,[tabindex],[contenteditable],[role=listbox],[role=menu],[role=tree],[role=grid])',
  watches: ['tabindex', 'disabled', 'role', CONTENT],
  soundIf: [(element) => (hasWayIn(element) || element.closest('[role=combobox],[role=listbox]') ? 'yes' : 'no')],
  repair,
};

/** Widgets that lead to what is in them with keys of their own. */
const WITH_KEYS =
  '[role=combobox],[role=grid],[role=listbox],[role=menu],[role=menubar],[role=radiogroup],[role=tablist],[role=toolbar],[role=tree],[role=treegrid]';

/** A control in it that Tab reaches, or that a widget leads to with its own keys. */
const hasWayIn = (element: Element): boolean =>
  [...element.querySelectorAll(INTERACTIVE)].some((control) => !control.matches(OUT_OF_ORDER));

/** Links and buttons that nobody comes to. */
const OUT_OF_ORDER = `:is(a, button, input, select, textarea):not([role], :is(${WITH_KEYS}) *):is([tabindex^="-"], :disabled)`;

function repair(element: Element, context: RuleContext): Finding | undefined {
  if (!isScrolled(element) || !isExposed(element) || !hasContent(element)) return undefined;
  return {
    edits: [setAttribute(element, 'tabindex', '0'), ...roleEdits(element, context)],
    evidence: 'more in it than it shows',
    // Tab may reach one of them later.
    basis: [...element.querySelectorAll(INTERACTIVE)],
  };
}

/** Something to read or to look at. */
const hasContent = (element: Element): boolean =>
  speaks(element.textContent) || element.querySelector('img,svg,canvas,video,picture,object') !== null;

/** What a carousel is, its own rule says. */
function roleEdits(element: Element, { page }: RuleContext): Edit[] {
  return roleOf(element) || page.kinds(element).includes('carousel') || !element.matches('div,span,section')
    ? []
    : [setAttribute(element, 'role', 'group')];
}
