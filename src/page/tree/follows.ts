/** True where the element's start tag comes after that of the other one: it follows it or lies in it. */
export const follows = (element: Node, other: Node): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
