import { isSlot } from '../../../support/is-slot.js';

/** True where text takes its colour from the element itself: it stands there, in an open shadow root too, or a slot shows it, or a field holds it. */
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
