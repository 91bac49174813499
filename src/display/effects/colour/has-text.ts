import { isSlot } from '../../../support/elements/is-slot.js';

/** True where text takes its colour directly from the element: a text node in it or in its open shadow root, one that is slotted into it, or the value of a field. */
export function hasText(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input')
    return !/^(color|range|checkbox|radio|file|image|hidden)$/.test((element as HTMLInputElement).type);
  if (localName === 'textarea' || localName === 'select') return true;
  if (isSlot(element) && element.assignedNodes().some(isText)) return true;
  for (let child = (element.shadowRoot ?? element).firstChild; child; child = child.nextSibling) {
    if (isText(child)) return true;
  }
  return false;
}

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data);
