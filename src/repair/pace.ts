import { Throttle } from '../support/timing/throttle.js';

/** How long changes that follow each other closely are gathered before they are looked at together, in milliseconds. */
const GATHER_MS = 200;

/**
 * Decides when changes are looked at. A single one is looked at immediately; one that closely follows another waits for more, and waits longer
 * where the last look was expensive, unless somebody is in a hurry.
 */
export class Pace {
  readonly #throttle = new Throttle();
  #last = -Infinity;
  #isHurried = false;
  #go: (() => void) | undefined;

  /** Resolves when it is time for the next look. */
  async turn(): Promise<void> {
    const left = Math.max(this.#last + GATHER_MS - performance.now(), this.#throttle.rest);
    if (left > 0 && !this.#isHurried) await this.#gather(left);
    this.#isHurried = false;
    this.#last = performance.now();
  }

  /** Is told how many milliseconds the look took. */
  took(ms: number): void {
    this.#throttle.worked(ms);
  }

  /** The look that waits, or the next one, is due now. */
  hurry(): void {
    this.#isHurried = true;
    this.#go?.();
  }

  #gather(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#go = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
