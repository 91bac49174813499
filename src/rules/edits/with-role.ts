import { setAttribute, type Edit } from '../../ledger/edit.js';
import { implicitRole } from '../../page/role.js';
import { NOT_GLOBAL, SUPPORTED } from '../../standards/aria-support.js';
import { isStyledBy } from '../evidence/roles/is-styled-by.js';

/** Edits that give the element another role, or its own for `null`, and take away the states that it cannot have then. */
export function withRole(element: Element, role: string | null): Edit[] {
  const supported = SUPPORTED.get(role ?? implicitRole(element));
  const lost = element
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') && NOT_GLOBAL.has(name.slice(5)) && !supported?.has(name.slice(5)));
  return [
    setAttribute(element, 'role', role),
    ...lost.filter((name) => !isStyledBy(element, name)).map((name) => setAttribute(element, name, null)),
  ];
}
