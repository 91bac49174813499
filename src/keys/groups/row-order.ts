/** True where the first of a row stands on the right of the last, false on its left, `undefined` where they stand in no line. Asks for layout. */
export function beginsRight(row: readonly Element[]): boolean | undefined {
  const [first, last] = [row[0]?.getBoundingClientRect(), row.at(-1)?.getBoundingClientRect()];
  if (!first || !last || first.left === last.left || first.top >= last.bottom || last.top >= first.bottom)
    return undefined;
  return first.left > last.left;
}

/**
 * True where a row is turned round to begin at the end at which reading ends there: rows of stars are, for a style rule can light what follows in
 * the page and nothing that comes before. One whose author says how it reads by `dir` reads so. Asks for layout.
 */
export function runsBackwards(row: readonly Element[]): boolean {
  const [first] = row;
  const holder = first?.parentElement;
  const around = holder?.hasAttribute('dir') ? holder : holder?.parentElement;
  const isOnRight = beginsRight(row);
  if (!first || !holder || !around || isOnRight === undefined) return false;
  const reads = getComputedStyle(around).direction;
  const { direction, flexDirection } = getComputedStyle(holder);
  const isTurned = direction !== reads || flexDirection === 'row-reverse' || getComputedStyle(first).float !== 'none';
  return isTurned && isOnRight !== (reads === 'rtl');
}
