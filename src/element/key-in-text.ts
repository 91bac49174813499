/** The key as it is meant where text runs from left to right: in a row that runs the other way, the arrows along it change places. */
export function keyInText(key: string, row: Element): string {
  if (getComputedStyle(row).direction === 'ltr') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
