/** True where the page's code may react synchronously to what is written on the element, as custom elements can. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-') || element.hasAttribute('is');
}
