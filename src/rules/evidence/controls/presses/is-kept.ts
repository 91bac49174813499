/** True where a script has written something on the element itself: a record, a handler. */
export const isKept = (element: Element): boolean =>
  Reflect.ownKeys(element).some((key) => !isPart(key, element)) ||
  (!element.hasAttribute('onclick') && !!(element as HTMLElement).onclick);

/** Forms and lists of choices have what is in them for properties of their own, by number and by name, without anybody's doing. */
function isPart(key: string | symbol, element: Element): boolean {
  if (element.localName === 'form') return key in (element as HTMLFormElement).elements;
  return element.localName === 'select' && key in (element as HTMLSelectElement).options;
}
