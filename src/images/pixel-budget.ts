import { Condition } from '../support/timing/condition.js';

/** Lets pictures be opened while all that are open hold no more pixels than memory should; one alone may always be. */
export class PixelBudget {
  readonly #most: number;
  readonly #room = new Condition();
  #used = 0;

  /** `most`: pixels that all open pictures may hold together. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves, when there is room for so many pixels, with the way to give them back. */
  async take(pixels: number): Promise<() => void> {
    while (this.#used > 0 && this.#used + pixels > this.#most) await this.#room.wait();
    this.#used += pixels;
    return () => {
      this.#used -= pixels;
      this.#room.wake();
    };
  }
}
