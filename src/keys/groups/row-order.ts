/** True where the first of a row stands on the right of the last, false on its left, `undefined` where they stand in no line. Asks for layout. */
export function beginsRight(row: readonly Element[]): boolean | undefined {
  const [first, last] = [row[0]?.getBoundingClientRect(), row.at(-1)?.getBoundingClientRect()];
  if (!first || !last || first.left === last.left || first.top >= last.bottom || last.top >= first.bottom)
    return undefined;
  return first.left > last.left;
}

/**
 * True where a row begins at the end at which reading ends around it: rows of stars do, for a style rule can light what follows in the page and
 * nothing that comes before. Asks for layout.
 */
export function runsBackwards(row: readonly Element[]): boolean {
  const around = row[0]?.parentElement?.parentElement;
  const isOnRight = beginsRight(row);
  return !!around && isOnRight !== undefined && isOnRight !== (getComputedStyle(around).direction === 'rtl');
}
