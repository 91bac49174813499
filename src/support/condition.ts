/** Something that several may wait for, whoever brings it about: a condition variable. Who was woken looks whether it is so by now. */
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
