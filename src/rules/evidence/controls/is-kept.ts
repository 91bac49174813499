/** True where a script has written something on the element itself: a record, a handler. */
export const isKept = (element: Element): boolean =>
  Reflect.ownKeys(element).length > 0 || (!element.hasAttribute('onclick') && !!(element as HTMLElement).onclick);
