import { type Edit, setAttribute } from '../../ledger/edit.js';
import { elementById, idsIn } from '../../page/name/references.js';
import { referrersOf } from '../../page/name/referrers.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { lookAfterPress } from '../edits/look-after-press.js';
import { withRole } from '../edits/with-role.js';
import { isOpen } from '../evidence/controls/opens/panel-of.js';
import { CONTENT, type Finding, type Rule, type RuleContext } from '../rule.js';

/** What is called a tab and only holds what is pressed is the head of an accordion: the control in it says whether its part is shown. */
export const accordionTabs: Rule = {
  id: 'accordion-tabs',
  wcag: ['4.1.2', '1.3.1'],
  confidence: 'inferred',
  kinds: ['aria'],
  selector: '[role=tab], [role=tablist], [role=tabpanel]',
  watches: ['role', 'tabindex', CONTENT, ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element, context: RuleContext): Finding | undefined {
  const role = element.getAttribute('role');
  const edits =
    role === 'tab'
      ? forHead(element, context)
      : role === 'tabpanel'
        ? forPart(element, context)
        : forList(element, context);
  return edits && { edits, evidence: `its role “${role ?? ''}”` };
}

function forHead(tab: Element, context: RuleContext): Edit[] | undefined {
  const control = controlOf(tab, context);
  const panel = elementById(tab, tab.getAttribute('aria-controls') ?? '');
  if (!control) return undefined;
  const edits = withRole(tab, null);
  if (!panel || control.hasAttribute('aria-expanded')) return edits;
  const isShown = isOpen(panel);
  return [
    ...edits,
    setAttribute(control, 'aria-expanded', String(isShown)),
    ...(control.matches('a:not([role])') ? [setAttribute(control, 'role', 'button')] : []),
    ...lookAfterPress(tab, () => {
      if (isOpen(panel) !== isShown) context.again(tab);
    }),
  ];
}

/** Without a name it is nothing but its content. */
function forPart(panel: Element, context: RuleContext): Edit[] | undefined {
  const [named] = idsIn(panel, 'aria-labelledby').map((id) => elementById(panel, id));
  const tab = named ?? referrersOf(panel, 'aria-controls')[0];
  return tab && controlOf(tab, context) ? withRole(panel, named ? 'region' : null) : undefined;
}

function forList(list: Element, context: RuleContext): Edit[] | undefined {
  const tabs = [...list.querySelectorAll('*')].filter((part) => context.authored(part, 'role') === 'tab');
  return tabs.length > 0 && tabs.every((tab) => controlOf(tab, context)) ? withRole(list, null) : undefined;
}

/** The one control in a tab that takes no focus itself, where all its words are in that: what a tab holds is not told to anybody. */
function controlOf(tab: Element, context: RuleContext): Element | undefined {
  if (context.authored(tab, 'role') !== 'tab' || tab.matches('li, a[href], button, [tabindex]')) return undefined;
  const [control, ...others] = tab.querySelectorAll('a[href], button, [role=button]');
  const isAll = control?.textContent.trim() === tab.textContent.trim();
  return isAll && others.length === 0 ? control : undefined;
}
