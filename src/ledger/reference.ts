import { setAttribute, type Edit } from './edit.js';

let made = 0;

/** An id that nothing has in the element's document or shadow root. */
export function freshId(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  let id;
  do id = `curb-cut-${++made}`;
  while (root.getElementById(id));
  return id;
}

/** The id by which the element can be referred to, and the edit that gives it one where it has none. */
export function reference(element: Element): { readonly id: string; readonly edits: readonly Edit[] } {
  if (element.id) return { id: element.id, edits: [] };
  const id = freshId(element);
  return { id, edits: [setAttribute(element, 'id', id)] };
}
