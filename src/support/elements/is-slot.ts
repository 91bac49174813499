/** True for a slot of HTML; drawings and formulas may hold elements of that name, which show nothing but what is in them. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;
