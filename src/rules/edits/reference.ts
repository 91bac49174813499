import { setAttribute, type Edit } from '../../ledger/edit.js';

let made = 0;

/** An id that no page has thought of. */
export const freshId = (): string => `curb-cut-${++made}`;

/** The id by which the element can be referred to, and the edit that gives it one where it has none. */
export function reference(element: Element): { readonly id: string; readonly edits: readonly Edit[] } {
  if (element.id) return { id: element.id, edits: [] };
  const id = freshId();
  return { id, edits: [setAttribute(element, 'id', id)] };
}
