/** A part of ours that is loaded when it is first asked for. A failure is reported, and the next who asks tries again. */
export class Part<Thing> {
  readonly #load: () => Promise<Thing>;
  readonly #failed: (error: unknown) => void;
  #loading: Promise<Thing | undefined> | undefined;
  #now: Thing | undefined;

  constructor(load: () => Promise<Thing>, failed: (error: unknown) => void) {
    this.#load = load;
    this.#failed = failed;
  }

  /** What has been loaded, if it has. */
  get now(): Thing | undefined {
    return this.#now;
  }

  /** Resolves when no attempt is on its way. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#loading);
  }

  /** Loads it, once for all who ask; resolves to `undefined` where that failed. */
  get(): Promise<Thing | undefined> {
    return (this.#loading ??= this.#attempt());
  }

  async #attempt(): Promise<Thing | undefined> {
    try {
      return (this.#now = await this.#load());
    } catch (error) {
      this.#loading = undefined;
      this.#failed(error);
      return undefined;
    }
  }
}
