import { isElement } from './is-element.js';

/** The parent of an element in the flat tree, frames included: its slot, its parent, the host of its shadow root, or the frame of its document. */
export function flatTreeParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (isElement(parent)) return parent;
  return (parent as Partial<ShadowRoot> | null)?.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
