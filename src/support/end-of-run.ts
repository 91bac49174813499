/** The first place from `from` on, and before `to`, where `holds` is no longer so, looked for by halving: it holds for a run of places, and for none behind them. */
export function endOfRun(holds: (place: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
