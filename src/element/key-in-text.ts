/** The key as if the row ran from left to right: where it runs from right to left, the left and right arrows are swapped. */
export function keyInText(key: string, row: Element): string {
  if (getComputedStyle(row).direction === 'ltr') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
