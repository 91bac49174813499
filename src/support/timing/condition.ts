/** A condition variable: several may wait for it, anybody may wake them, and each checks for itself whether what it waits for has come true. */
export class Condition {
  readonly #waiting = new Set<() => void>();

  /** Resolves when somebody calls `wake` next. */
  wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  /** Wakes all who wait now. */
  wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
