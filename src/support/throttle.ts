/** How many times as long as it worked it rests. */
const REST = 40;

/**
 * Keeps work that may be wanted without end from taking more than a fortieth of the time: whoever works rests as many times as long
 * afterwards, within limits, and works at once after a rest.
 */
export class Throttle {
  readonly #longest: number;
  #restsUntil = -Infinity;

  /** `longest`: for how long it rests at most, in milliseconds. */
  constructor(longest = 1000) {
    this.#longest = longest;
  }

  /** How long it still rests, in milliseconds. */
  get rest(): number {
    return Math.max(0, this.#restsUntil - performance.now());
  }

  /** Does the work now, and rests afterwards: whoever calls looks at `rest` first. */
  work(work: () => void): void {
    const start = performance.now();
    work();
    this.worked(performance.now() - start);
  }

  /** Rests after work that took so many milliseconds. */
  worked(ms: number): void {
    this.#restsUntil = performance.now() + Math.min(this.#longest, REST * ms);
  }
}
