import { type Edit, setAttribute } from '../../ledger/edit.js';
import { isPassedThrough, ownedBy, ownerOf } from '../../page/tree/owned.js';
import { explicitRole, implicitRole, roleOf } from '../../page/kind/role.js';
import { CONTEXT, OWNED } from '../../standards/aria-structure.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { containerFor } from '../evidence/roles/container-for.js';
import { withRole } from '../edits/with-role.js';
import type { Finding, Rule } from '../rule.js';

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
  const nearest = ownerOf(element);
  // An item of a list that is none is in the way until another rule has seen to it.
  const owner = nearest?.matches('li:not([role])') ? ownerOf(nearest) : nearest;
  if (owner && (context.includes(roleOf(owner)) || becomesContainer(owner))) return undefined;
  return {
    edits: edits(element, role, context[0] ?? ''),
    evidence: `its role “${role}”`,
  };
}

/** What only holds the wrong things is going to be what may hold them. */
const becomesContainer = (owner: Element): boolean =>
  OWNED.has(explicitRole(owner)) && containerFor(ownedBy(owner)) !== '';

function edits(element: Element, role: string, container: string): Edit[] {
  const parent = element.parentElement;
  const isStop = element.hasAttribute('tabindex');
  const isFree =
    parent &&
    parent.matches('div,span,ul,ol,nav > *') &&
    !parent.hasAttribute('role') &&
    (isPassedThrough(parent) || (isStop && parent.matches('ul,ol')));
  const agrees = isFree && [...parent.children].every((child) => CONTEXT.get(roleOf(child))?.includes(container));
  if (agrees && !/^(cell|row|gridcell|columnheader|rowheader)/.test(role))
    return [setAttribute(parent, 'role', container)];
  if (isStop) return withRole(element, ALONE.get(role) ?? 'button');
  // A name needs a role to hang on.
  return withRole(element, element.matches('[aria-label],[aria-labelledby]') ? 'group' : null);
}

/** What an item is that is pressed and stands in nothing, where it can be more than pressed. */
const ALONE = new Map([
  ['menuitemcheckbox', 'checkbox'],
  ['menuitemradio', 'radio'],
]);
