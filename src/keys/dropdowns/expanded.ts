import { setAttribute } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';

const STATE = 'aria-expanded';
const WRITER = 'menu-state';

/** Keeps `aria-expanded` of triggers true to what is shown. Where the author keeps it, it is only lent while we show the panel. */
export class Expanded {
  readonly #ledger: Ledger;
  /** What we wrote last; a page that writes the state itself looks after it from then on. */
  readonly #written = new WeakMap<Element, string>();
  readonly #authored = new WeakSet<Element>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Says whether the trigger's panel is shown; `byUs` where a key of ours showed it. */
  set(trigger: Element, shown: boolean, byUs = false): void {
    const now = trigger.getAttribute(STATE);
    const written = this.#written.get(trigger);
    if (now !== null && now !== written) this.#authored.add(trigger);
    const value = String(shown);
    if (now === value) return;
    if (written !== undefined) this.#takeBack(trigger);
    if (this.#authored.has(trigger) && !(shown && byUs)) return;
    this.#write(trigger, value);
  }

  /** What the author wrote before us, or wrote over us. */
  #takeBack(trigger: Element): void {
    this.#ledger.undo(trigger, WRITER);
    this.#written.delete(trigger);
  }

  #write(trigger: Element, value: string): void {
    const edits = [setAttribute(trigger, STATE, value)];
    const evidence = 'its menu is shown or not';
    if (this.#ledger.write({ rule: WRITER, element: trigger, edits, evidence, confidence: 'certain' }).length === 0)
      return;
    this.#written.set(trigger, value);
  }
}
