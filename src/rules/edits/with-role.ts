import { setAttribute, type Edit } from '../../ledger/edit.js';
import { implicitRole } from '../../page/kind/role.js';
import { withoutStates } from './without-states.js';

/** Edits that give the element another role, or its own for `null`, and take away the states that it cannot have then. */
export function withRole(element: Element, role: string | null): Edit[] {
  return [setAttribute(element, 'role', role), ...withoutStates(element, role ?? implicitRole(element))];
}
