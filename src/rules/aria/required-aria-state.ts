import { setAttribute } from '../../ledger/edit.js';
import { explicitRole } from '../../page/kind/role.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { requiredState } from '../evidence/roles/required-state.js';
import type { Finding, Rule } from '../rule.js';

/** Elements that have the state by themselves. */
const NATIVE = `input[type=checkbox i],input[type=radio i],input[type=range i],input[type=number i],${HEADING_TAGS},meter,select,option,progress`;

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
  const state = requiredState(element);
  if (!state || element.getAttribute(state.name)?.trim()) return undefined;
  if (role === 'separator' && (element as HTMLElement).tabIndex < 0) return undefined;
  return {
    edits: [setAttribute(element, state.name, state.value)],
    evidence: `its role “${role}”`,
  };
}
