import { isElement } from '../support/is-element.js';

/** The element that this one is drawn in: its slot's, its host's or its frame's, where it has one. */
export function drawnAround(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (isElement(parent)) return parent;
  return (parent as Partial<ShadowRoot> | null)?.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
