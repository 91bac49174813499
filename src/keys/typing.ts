import { deepActiveElement } from '../page/tree/composed-tree.js';
import { isOwn } from '../page/tree/is-own.js';

/** Inputs in which letters do nothing. */
const LETTERLESS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** True where the press goes into a field of the page in which letters mean something; our own fields are our own affair. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = targetOf(event);
  return target !== null && takesText(target) && !isOwn(target);
}

/** The element that gets the press, however deep in open shadow roots. */
export function targetOf(event: KeyboardEvent): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  return deepActiveElement(target?.ownerDocument ?? document);
}

/** True for text fields, selects and whatever is edited in place, and where one cannot see whether there is such a field. */
export function takesText(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on' || (element as HTMLElement).isContentEditable) return true;
  if (element.localName === 'input') return !LETTERLESS.test((element as HTMLInputElement).type);
  return element.localName === 'textarea' || element.localName === 'select' || isClosed(element);
}

/** Focus may be in a shadow tree that nobody can look into, unless the element says what it is itself. */
const isClosed = (element: Element): boolean =>
  element.localName.includes('-') && !element.shadowRoot && !element.hasAttribute('role');
