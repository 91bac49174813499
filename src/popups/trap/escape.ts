import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { giveWay } from '../../support/timing/slices.js';
import { leave, type Wish } from './leave.js';
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

  /** Whoever has a use for Escape inside the popup comes first, once; who presses it again is let out. To hold it down is no second press. */
  async press(event: KeyboardEvent, trap: Trap): Promise<void> {
    if (event.repeat) return;
    const asked = performance.now();
    const insists = asked - (this.#asked.get(trap) ?? -Infinity) < INSIST_MS;
    this.#asked.set(trap, asked);
    const isUsed = insists ? () => false : collapses(trap);
    await giveWay();
    if (!event.defaultPrevented || insists) await this.#leadOut(trap, { asked, isUsed });
    // Nobody has wished to leave so far.
    if (isUsed()) this.#asked.delete(trap);
  }

  async #leadOut(trap: Trap, wish: Wish): Promise<void> {
    if (this.#leaving.has(trap)) {
      this.#letGo(trap);
      return;
    }
    this.#leaving.add(trap);
    const isLeft = await leave(trap, wish).finally(() => this.#leaving.delete(trap));
    if (!isLeft) this.#letGo(trap);
  }
}

/** Tells, once the page has had the press, whether it has closed a list or a menu in the popup: many scripts do so without a word. */
function collapses({ layer }: Trap): () => boolean {
  const expanded = [deepActiveElement(), ...layer.querySelectorAll('[aria-expanded]')].filter(isExpanded);
  return () => expanded.some((widget) => !isExpanded(widget));
}

const isExpanded = (widget: Element | null): boolean => widget?.getAttribute('aria-expanded') === 'true';
