/** The first place in [`from`, `to`) at which `holds` is false, else `to`; a binary search, for `holds` must be true up to some place and false from there on. */
export function endOfRun(holds: (place: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
