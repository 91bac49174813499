import { giveWay } from '../../support/slices.js';
import { leave } from './leave.js';
import type { Trap } from './trap.js';

/** How soon after each other two presses of Escape mean "out, whatever the page says", in milliseconds. */
const INSIST_MS = 2000;

/** Leads out of a popup by Escape: in the page's own way where it has one, else by letting go. */
export class Escape {
  readonly #letGo: (trap: Trap) => void;
  readonly #asked = new WeakMap<Trap, number>();
  readonly #leaving = new WeakSet<Trap>();

  constructor(letGo: (trap: Trap) => void) {
    this.#letGo = letGo;
  }

  /** Whoever has a use for Escape inside the popup comes first, once; who presses it again is let out. */
  async press(event: KeyboardEvent, trap: Trap): Promise<void> {
    const insists = performance.now() - (this.#asked.get(trap) ?? -Infinity) < INSIST_MS;
    this.#asked.set(trap, performance.now());
    await giveWay();
    if (event.defaultPrevented && !insists) return;
    if (this.#leaving.has(trap)) {
      this.#letGo(trap);
      return;
    }
    this.#leaving.add(trap);
    if (!(await leave(trap))) this.#letGo(trap);
    this.#leaving.delete(trap);
  }
}
