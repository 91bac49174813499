/** True for the root of a document, and for its body. */
export function isWholePage(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element === body || element === documentElement;
}
