import { giveWay, inSlices } from '../../support/timing/slices.js';
import type { Root } from '../tree/walk.js';

/** What is done with the parts of a page that come and go. */
export interface Handling {
  readonly came: (top: Element | Root) => Promise<void>;
  readonly left: (top: Element) => void;
}

/** Collects what comes into the page and what leaves it, and has all of it handled together a moment later: first what left. */
export class Intake {
  readonly #handling: Handling;
  readonly #signal: AbortSignal;
  readonly #came = new Set<Element | Root>();
  readonly #left = new Set<Element>();
  #working: Promise<void> | undefined;

  constructor(handling: Handling, signal: AbortSignal) {
    this.#handling = handling;
    this.#signal = signal;
  }

  /** Resolves when nothing waits; `undefined` where nothing does. */
  get working(): Promise<void> | undefined {
    return this.#working;
  }

  /** Queues an element or tree that came, with everything in it. */
  came(top: Element | Root): void {
    this.#came.add(top);
    this.#work();
  }

  /** Queues an element that left, with everything in it. */
  left(top: Element): void {
    this.#left.add(top);
    this.#work();
  }

  #work(): void {
    this.#working ??= this.#handleAll().finally(() => {
      this.#working = undefined;
    });
  }

  async #handleAll(): Promise<void> {
    await giveWay();
    while ((this.#left.size > 0 || this.#came.size > 0) && !this.#signal.aborted) {
      await inSlices(takeAll(this.#left), this.#handling.left);
      for (const top of takeAll(this.#came)) await this.#handling.came(top);
    }
  }
}

/** Empties the set and answers with what was in it. */
function takeAll<Item>(set: Set<Item>): Item[] {
  const items = [...set];
  set.clear();
  return items;
}
