import type { Ledger } from '../../ledger/ledger.js';
import { composedContains, deepActiveElement } from '../../page/composed-tree.js';
import { dismiss, forgive } from './dismissed.js';
import type { Dropdown } from './dropdown.js';
import type { Expanded } from './expanded.js';
import { isShown } from './is-shown.js';
import { itemsOf } from './items.js';
import { reveal } from './ways/reveal.js';
import type { Way } from './ways/way.js';

/** The dropdowns that keys have opened or closed, for as long as focus stays with them. */
export class OpenDropdowns {
  readonly #ledger: Ledger;
  readonly #expanded: Expanded;
  /** Innermost last, each with the way to close it. */
  readonly #opened = new Map<Dropdown, Way>();
  readonly #dismissed = new Set<Dropdown>();

  constructor(ledger: Ledger, expanded: Expanded) {
    this.#ledger = ledger;
    this.#expanded = expanded;
  }

  /** Shows the panel if it is not, and moves focus to its first or last item, unless focus has gone elsewhere meanwhile. */
  async enter(dropdown: Dropdown, at: 'first' | 'last'): Promise<void> {
    this.#forgive(dropdown);
    const { trigger, panel } = dropdown;
    if (!isShown(panel)) {
      const way = await reveal(dropdown, this.#ledger);
      if (!way) return;
      this.#opened.set(dropdown, way);
      this.#expanded.set(trigger, true, true);
    }
    const active = deepActiveElement(trigger.ownerDocument);
    if (active && composedContains(panel, active)) return;
    if (active && active !== trigger && active !== trigger.ownerDocument.body) this.closeLeft(active);
    else
      itemsOf(panel)
        .at(at === 'first' ? 0 : -1)
        ?.focus();
  }

  /** Closes the panel with all that is open in it and gives focus back to its trigger. */
  leave(dropdown: Dropdown): void {
    const { trigger, panel } = dropdown;
    for (const inner of [...this.#opened.keys()].reverse()) {
      if (inner !== dropdown && composedContains(panel, inner.trigger)) this.#close(inner);
    }
    trigger.focus();
    this.#close(dropdown);
    if (isShown(panel)) {
      dismiss(panel, this.#ledger);
      this.#dismissed.add(dropdown);
    }
    this.#expanded.set(trigger, false);
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
    this.#expanded.set(dropdown.trigger, isShown(dropdown.panel));
  }

  #forgive(dropdown: Dropdown): void {
    if (this.#dismissed.delete(dropdown)) forgive(dropdown.panel, this.#ledger);
  }
}
