import { roleOf } from '../../../page/kind/role.js';
import { CONTEXT, OWNED } from '../../../standards/aria-structure.js';

/** The role of what may hold all of these, and of no table or row, which are more than one level; empty where there is none. */
export function containerFor(owned: readonly Element[]): string {
  const [container = ''] = (owned[0] && CONTEXT.get(roleOf(owned[0]))) ?? [];
  if (container === '' || /^(row|table)$/.test(container)) return '';
  return owned.every((child) => OWNED.get(container)?.includes(roleOf(child))) ? container : '';
}
