/** Where an element waits. */
export type Side = 'left' | 'right' | 'above';

/** Beyond which edge of its window the whole element lies; `undefined` where some of it is within, or lower down the page. Asks for layout. */
export function sideOf(element: Element): Side | undefined {
  const { left, right, bottom, width, height } = element.getBoundingClientRect();
  // Edges that touch may do so by a hair.
  if (width < 1 || height < 1) return undefined;
  if (right < 1) return 'left';
  if (left > element.ownerDocument.documentElement.clientWidth - 1) return 'right';
  return bottom < 1 ? 'above' : undefined;
}
