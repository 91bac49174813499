import { flatTreeParent } from './flat-tree-parent.js';

/** The nearest of the element and those that it is drawn in that the selector matches, frames included; `null` where none does. */
export function flatTreeClosest(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at && !at.matches(selector)) at = flatTreeParent(at);
  return at;
}
