/** How many times as long as it worked it rests, and for how long at most, in milliseconds. */
const SHARE = 20;
const LONGEST = 400;

/** Work that may be wanted without end: it takes no more than a twentieth of the time, whatever it costs, and is done at once after a rest. */
export class Modest {
  #restsUntil = -Infinity;

  /** How long it still rests, in milliseconds. */
  get rest(): number {
    return Math.max(0, this.#restsUntil - performance.now());
  }

  /** Does the work now, and rests afterwards: whoever calls looks at `rest` first. */
  work(work: () => void): void {
    const start = performance.now();
    work();
    const end = performance.now();
    this.#restsUntil = end + Math.min(LONGEST, SHARE * (end - start));
  }
}
