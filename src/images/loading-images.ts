/** Images that are still on their way. */
export class LoadingImages {
  readonly #waits = new WeakMap<Element, AbortController>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Calls `done` once the image has come, or cannot come; a wait for the same image before this one ends. */
  add(image: Element, done: () => void): void {
    this.delete(image);
    const wait = new AbortController();
    this.#waits.set(image, wait);
    const end = (): void => {
      wait.abort();
      if (!this.#signal.aborted) done();
    };
    for (const type of ['load', 'error']) image.addEventListener(type, end, { signal: wait.signal });
  }

  /** Waits for the image no longer. */
  delete(image: Element): void {
    this.#waits.get(image)?.abort();
  }
}
