import { type Edit, setAttribute } from '../ledger/edit.js';
import { explicitRole } from '../page/role.js';
import { ifShown } from './checks/if-shown.js';
import { SHOWN_BY } from './checks/is-hidden.js';
import type { Finding, Rule } from './rule.js';
import { own } from '../support/own.js';

/** What a role says where its author says nothing: the state that a new control of this kind has. */
const REQUIRED: Readonly<Record<string, string>> = {
  checkbox: 'aria-checked', combobox: 'aria-expanded', heading: 'aria-level', menuitemcheckbox: 'aria-checked',
  menuitemradio: 'aria-checked', meter: 'aria-valuenow', radio: 'aria-checked', scrollbar: 'aria-valuenow', separator: 'aria-valuenow',
  slider: 'aria-valuenow', switch: 'aria-checked',
}; // prettier-ignore

/** Elements that have the state by themselves. */
const NATIVE =
  'input[type=checkbox i],input[type=radio i],input[type=range i],input[type=number i],h1,h2,h3,h4,h5,h6,meter,select,option,progress';

/** A role that cannot be without a state gets the one that shows. */
export const requiredAriaState: Rule = {
  id: 'required-aria-state',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['aria'],
  selector: `[role]:not(${NATIVE})`,
  watches: ['role', 'aria-checked', 'aria-expanded', 'aria-level', 'aria-valuenow', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const role = explicitRole(element);
  const state = own(REQUIRED, role);
  if (!state || element.getAttribute(state)?.trim()) return undefined;
  if (role === 'separator' && (element as HTMLElement).tabIndex < 0) return undefined;
  const edits: Edit[] = [setAttribute(element, state, valueFor(element, state))];
  return { edits, evidence: `the role ${role}, which is nothing without ${state}` };
}

function valueFor(element: Element, state: string): string {
  switch (state) {
    case 'aria-level':
      return String(levelAt(element));
    case 'aria-valuenow':
      return String(middle(element));
    case 'aria-checked':
      return /(^|[\s_-])(is-)?(checked|on|selected|active)($|\s)/i.test(element.getAttribute('class') ?? '')
        ? 'true'
        : 'false';
    default:
      return 'false';
  }
}

/** What browsers take a heading without a level for. */
function levelAt(element: Element): number {
  return Number(element.getAttribute('data-level')) || 2;
}

/** Where a slider stands that says nothing (WAI-ARIA 1.2, 5.2.2): between its ends. */
function middle(element: Element): number {
  const least = Number(element.getAttribute('aria-valuemin') ?? 0);
  const most = Number(element.getAttribute('aria-valuemax') ?? 100);
  return (least + most) / 2 || 0;
}
