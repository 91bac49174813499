/** True where a script has written something on the element itself: a record, a handler. */
export const isKept = (element: Element): boolean =>
  Reflect.ownKeys(element).some((key) => !isPart(key, element)) ||
  (!element.hasAttribute('onclick') && !!(element as HTMLElement).onclick);

/** Forms and lists of choices have what is in them for properties of their own, by number and by name, without anybody's doing. */
function isPart(
  key: string | symbol,
  { localName, elements, options }: Partial<HTMLFormElement & HTMLSelectElement>,
): boolean {
  if (localName === 'form') return key in (elements as HTMLFormControlsCollection);
  return localName === 'select' && key in (options as HTMLOptionsCollection);
}
