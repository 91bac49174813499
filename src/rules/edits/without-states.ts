import { setAttribute, type Edit } from '../../ledger/edit.js';
import { NOT_GLOBAL, SUPPORTED } from '../../standards/aria-support.js';
import { isStyledBy } from '../evidence/roles/is-styled-by.js';

/** Edits that take away the states and properties that no element of this role can have, but for those by which a style sheet goes. */
export function withoutStates(element: Element, role: string): Edit[] {
  const supported = SUPPORTED.get(role);
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') && NOT_GLOBAL.has(name.slice(5)) && !supported?.has(name.slice(5)))
    .filter((name) => !isStyledBy(element, name))
    .map((name) => setAttribute(element, name, null));
}
