/** The pause after each failure in turn, in milliseconds; one more failure, and it is given up. */
const PAUSES = [5_000, 30_000, 180_000];

/** Counts failures of something that a server or the network may refuse for a while, and says when another attempt is worth it, and when none is. */
export class Attempts {
  readonly #pauses: readonly number[];
  #failures = 0;
  #again: Promise<void> | undefined;

  constructor(pauses: readonly number[] = PAUSES) {
    this.#pauses = pauses;
  }

  /** Resolves when another attempt may be made; `undefined` while one may be made now. */
  get again(): Promise<void> | undefined {
    return this.#again;
  }

  /** True once it has failed too often. */
  get isGivenUp(): boolean {
    return this.#failures > this.#pauses.length;
  }

  /** Counts a failure; answers with `again`. While the browser is offline a failure does not count, and being online again ends any pause. */
  fail(): Promise<void> | undefined {
    // Requests that were made together fail together, and count once.
    if (this.#again) return this.#again;
    if (navigator.onLine) this.#failures += 1;
    if (this.isGivenUp) return undefined;
    this.#again = pause(navigator.onLine ? this.#pauses[this.#failures - 1] : undefined).then(() => {
      this.#again = undefined;
    });
    return this.#again;
  }
}

/** Resolves after so many milliseconds, or as soon as the browser is online again. */
function pause(most: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = most === undefined ? undefined : setTimeout(done, most);
    addEventListener('online', done);
  });
}
