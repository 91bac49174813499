/** Pauses after failures, in milliseconds, each longer than the one before; after one failure more it is given up. */
const PAUSES = [5_000, 30_000, 180_000];

/** Failures of what a server or a line may refuse for a while: says when it is worth another attempt, and when none. */
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

  /** Takes note of a failure; answers with `again`. A line that is down comes back: that is nobody's failure, and ends every pause. */
  fail(): Promise<void> | undefined {
    // What was asked for together fails together.
    if (this.#again) return this.#again;
    if (navigator.onLine) this.#failures += 1;
    if (this.isGivenUp) return undefined;
    this.#again = pause(navigator.onLine ? this.#pauses[this.#failures - 1] : undefined).then(() => {
      this.#again = undefined;
    });
    return this.#again;
  }
}

/** So many milliseconds, or until the line comes back, where that is sooner. */
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
