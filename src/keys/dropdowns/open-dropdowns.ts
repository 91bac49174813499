import type { Ledger } from '../../ledger/ledger.js';
import { composedContains, deepActiveElement } from '../../page/composed-tree.js';
import { comesTrue } from '../../support/comes-true.js';
import { dismiss, forgive } from './dismissed.js';
import type { Dropdown } from './dropdown.js';
import type { ShownStates } from './shown-states.js';
import { isShown } from './is-shown.js';
import { itemsOf } from './items.js';
import { reveal } from './ways/reveal.js';
import type { Way } from './ways/way.js';

/** Longer than menus take to fold, in milliseconds. */
const TRANSITION_MS = 600;

/** The dropdowns that keys have opened or closed, for as long as focus stays with them. */
export class OpenDropdowns {
  readonly #ledger: Ledger;
  readonly #states: ShownStates;
  /** Innermost last, each with the way to close it. */
  readonly #opened = new Map<Dropdown, Way>();
  readonly #dismissed = new Set<Dropdown>();

  constructor(ledger: Ledger, states: ShownStates) {
    this.#ledger = ledger;
    this.#states = states;
  }

  /** Shows the panel if it is not, and moves focus to its first or last item, unless focus has gone elsewhere meanwhile. */
  async enter(dropdown: Dropdown, at: 'first' | 'last'): Promise<void> {
    this.#forgive(dropdown);
    const { trigger, panel } = dropdown;
    if (!isShown(panel)) {
      const way = await reveal(dropdown, this.#ledger);
      if (!way) return;
      this.#opened.set(dropdown, way);
      this.#states.lend(trigger);
    } else this.#states.tell(trigger);
    // A panel that grows into sight has its items there a little later.
    await comesTrue(() => itemsOf(panel).length > 0, TRANSITION_MS);
    const active = deepActiveElement(trigger.ownerDocument);
    if (active && composedContains(panel, active)) return;
    if (active && active !== trigger && active !== trigger.ownerDocument.body) {
      this.closeLeft(active);
      return;
    }
    const items = itemsOf(panel);
    (at === 'first' ? items[0] : items.at(-1))?.focus();
  }

  /** Closes the panel with all that is open in it and gives focus back to its trigger. */
  leave(dropdown: Dropdown): void {
    const { trigger, panel } = dropdown;
    for (const inner of [...this.#opened.keys()].reverse()) {
      if (inner !== dropdown && composedContains(panel, inner.trigger)) this.#close(inner);
    }
    trigger.focus();
    // What the page opened by itself, on Enter or for the mouse, closes as it was opened.
    if (!this.#opened.has(dropdown) && dropdown.shownBy === 'press') trigger.click();
    this.#close(dropdown);
    if (isShown(panel)) this.#dismiss(dropdown);
    this.#states.tell(trigger);
  }

  /** Closes what focus has left, and lets the page show again what the visitor has gone away from. */
  closeLeft(active: Element | null): void {
    const isIn = ({ trigger, panel }: Dropdown): boolean =>
      active !== null && (composedContains(trigger, active) || composedContains(panel, active));
    for (const dropdown of [...this.#opened.keys()].reverse()) {
      if (!isIn(dropdown)) this.#close(dropdown);
    }
    for (const dropdown of this.#dismissed) {
      if (!isIn(dropdown) && !dropdown.holder.matches(':hover')) this.#forgive(dropdown);
    }
  }

  #close(dropdown: Dropdown): void {
    const way = this.#opened.get(dropdown);
    this.#opened.delete(dropdown);
    way?.close();
    this.#states.tell(dropdown.trigger);
  }

  /** A script has closed its panel when its transition is over; a style rule goes on for as long as focus or pointer stay. */
  #dismiss(dropdown: Dropdown): void {
    dismiss(dropdown.panel, this.#ledger);
    this.#dismissed.add(dropdown);
    if (dropdown.shownBy === 'press') setTimeout(() => this.#forgive(dropdown), TRANSITION_MS);
  }

  #forgive(dropdown: Dropdown): void {
    if (this.#dismissed.delete(dropdown)) forgive(dropdown.panel, this.#ledger);
  }
}
