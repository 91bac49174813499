import { type Edit, setAttribute } from '../ledger/edit.js';
import { isPassedThrough, ownerOf } from '../page/owned.js';
import { explicitRole, implicitRole, roleOf } from '../page/role.js';
import { CONTEXT } from '../standards/aria-structure.js';
import { ifShown } from './checks/if-shown.js';
import { SHOWN_BY } from './checks/is-hidden.js';
import type { Finding, Rule } from './rule.js';

/** An item stands in what it is an item of; where it does not, what is around it becomes that, or the item is none. */
export const requiredParent: Rule = {
  id: 'required-parent',
  wcag: ['1.3.1'],
  confidence: 'inferred',
  kinds: ['aria'],
  selector: '[role]',
  watches: ['role', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const role = explicitRole(element);
  const context = CONTEXT.get(role);
  if (!context || role === implicitRole(element)) return undefined;
  const owner = ownerOf(element);
  if (owner && context.includes(roleOf(owner))) return undefined;
  return {
    edits: [edit(element, role, context[0] ?? '')],
    evidence: `the role ${role} outside of any ${context.join(' or ')}`,
  };
}

function edit(element: Element, role: string, container: string): Edit {
  const parent = element.parentElement;
  const isFree =
    parent && parent.matches('div,span,ul,ol,nav > *') && !parent.hasAttribute('role') && isPassedThrough(parent);
  const agrees = isFree && [...parent.children].every((child) => CONTEXT.get(roleOf(child))?.includes(container));
  if (agrees && !/^(cell|row|gridcell|columnheader|rowheader)/.test(role))
    return setAttribute(parent, 'role', container);
  if (element.hasAttribute('tabindex')) return setAttribute(element, 'role', 'button');
  // A name needs a role to hang on.
  return setAttribute(element, 'role', element.matches('[aria-label],[aria-labelledby]') ? 'group' : null);
}
