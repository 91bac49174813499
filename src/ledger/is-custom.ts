/** True where the page's own code may answer, at once, to what is written on the element. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-') || element.hasAttribute('is');
}
