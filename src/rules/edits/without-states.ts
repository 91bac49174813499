import { setAttribute, type Edit } from '../../ledger/edit.js';
import { isSupported } from '../../standards/aria-support.js';
import { isStyledBy } from '../evidence/roles/is-styled-by.js';

/** Edits that take away the states and properties that no element of this role can have, but for those by which a style sheet goes. */
export function withoutStates(element: Element, role: string): Edit[] {
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') && !isSupported(role, name.slice(5)))
    .filter((name) => !isStyledBy(element, name))
    .map((name) => setAttribute(element, name, null));
}
