/** True where the element begins behind the beginning of the other one in the markup: after it, or in it. */
export const follows = (element: Node, other: Node): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
