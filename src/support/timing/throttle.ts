/** How many times as long as the work the rest after it lasts. */
const REST = 40;

/**
 * Keeps work that may be wanted without end from taking more than about a fortieth of the time: after each piece of work comes a rest of forty
 * times its length, within a limit.
 */
export class Throttle {
  readonly #longest: number;
  #restsUntil = -Infinity;

  /** `longest`: the longest rest, in milliseconds. */
  constructor(longest = 1000) {
    this.#longest = longest;
  }

  /** What is left of the rest, in milliseconds. */
  get rest(): number {
    return Math.max(0, this.#restsUntil - performance.now());
  }

  /** Does the work now, and rests afterwards; callers check `rest` first. */
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
