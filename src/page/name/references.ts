import type { Root } from '../tree/walk.js';

/** The ids that an attribute names, in order; none where it is missing or empty. */
export const idsIn = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

/** The element with this id in the same tree, the only one where a reference can lead; `null` where there is none. */
export function elementById(from: Element, id: string): HTMLElement | null {
  const root = from.getRootNode();
  return id && 'getElementById' in root ? (root as Root).getElementById(id) : null;
}
