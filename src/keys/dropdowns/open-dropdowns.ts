import type { Ledger } from '../../ledger/ledger.js';
import { composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { isRendered } from '../../page/look/visibility.js';
import { becomesTrue } from '../../support/timing/becomes-true.js';
import { arrivalOf } from './arrival-of.js';
import { Dismissed } from './dismissed.js';
import type { Dropdown } from './dropdown.js';
import { fillsSide } from './fills-side.js';
import type { KnownDropdowns } from './known-dropdowns.js';
import type { ShownStates } from './shown-states.js';
import { isShown } from './is-shown.js';
import { itemsOf } from './items.js';
import { closeLeftOpen } from './ways/left-open.js';
import { onceStill } from './ways/once-still.js';
import { press } from './ways/press.js';
import { reveal } from './ways/reveal.js';
import type { Way } from './ways/way.js';

/** How long a panel that grows into sight may take to have its items there, in milliseconds. */
const TRANSITION_MS = 600;

/** How long a page may take to show by itself what focus has come into, in milliseconds. */
const OWN_MS = 100;

/** What the open dropdowns of a page are kept with. */
export interface OpenDropdownsContext {
  readonly ledger: Ledger;
  readonly states: ShownStates;
  readonly known: KnownDropdowns;
}

/** The dropdowns that keys have opened or closed, for as long as focus stays with them. */
export class OpenDropdowns {
  readonly #ledger: Ledger;
  readonly #states: ShownStates;
  readonly #known: KnownDropdowns;
  readonly #signal: AbortSignal;
  /** Innermost last, each with the way to close it. */
  readonly #opened = new Map<Dropdown, Way>();
  /** What the page itself may have opened at a key. */
  readonly #pageOpened = new Set<Dropdown>();
  readonly #dismissed: Dismissed;
  /** Those that are on their way into sight, and whether the visitor still wants them. */
  readonly #coming = new Map<Dropdown, boolean>();

  constructor({ ledger, states, known }: OpenDropdownsContext, signal: AbortSignal) {
    this.#ledger = ledger;
    this.#states = states;
    this.#known = known;
    this.#signal = signal;
    this.#dismissed = new Dismissed(ledger);
  }

  /** True from the key that asks for it until it is seen to come, or not to. */
  isComing(dropdown: Dropdown): boolean {
    return this.#coming.get(dropdown) ?? false;
  }

  /** True for one that a key of ours has opened. */
  has(dropdown: Dropdown): boolean {
    return this.#opened.has(dropdown);
  }

  /** Takes in one that a pointer of ours has opened, with the way to close it. */
  take(dropdown: Dropdown, way: Way): void {
    this.#opened.set(dropdown, way);
  }

  /** Has the panel close once focus leaves it, should it be the page that opens it now. */
  followPage(dropdown: Dropdown): void {
    this.#known.use(dropdown);
    this.#pageOpened.add(dropdown);
  }

  /**
   * Follows the page, and goes into a drawer that it opens at a key while focus stays behind: what Tab leads to next lies beneath that. A menu
   * that drops down is the next stop of Tab, or a press of Down away.
   */
  async goAlong(dropdown: Dropdown): Promise<void> {
    this.followPage(dropdown);
    const { trigger, panel } = dropdown;
    const isLeft = (): boolean => deepActiveElement(trigger.ownerDocument) !== trigger;
    await becomesTrue(() => isLeft() || isShown(panel), TRANSITION_MS);
    if (!isLeft() && isShown(panel) && fillsSide(dropdown)) await this.enter(dropdown, 'first', true);
  }

  /** Shows the panel if it is not, otherwise than by a click where the key has clicked, and moves focus to its first or last item, unless focus has gone elsewhere meanwhile. */
  async enter(dropdown: Dropdown, at: 'first' | 'last', isClicked: boolean): Promise<void> {
    const { panel } = dropdown;
    // What was sent away a moment ago is still shown and about to go: the page has to be asked again.
    const isLeaving = this.#dismissed.forgive(dropdown);
    if (isLeaving || !isShown(panel)) {
      if (!(await this.#reveal(dropdown, isLeaving, isClicked))) return;
    } else this.#tellOpen(dropdown);
    // A panel that grows into sight has its items there a little later, and one that slides in from the side has the first one there last.
    const hasArrived = arrivalOf(panel);
    await becomesTrue(() => itemsOf(panel).length > 0 && hasArrived(), TRANSITION_MS);
    if (this.#signal.aborted) return;
    const active = deepActiveElement(panel.ownerDocument);
    if (active && composedContains(panel, active)) return;
    if (active && active !== dropdown.trigger && active !== panel.ownerDocument.body) {
      this.closeLeft(active);
      return;
    }
    const items = itemsOf(panel);
    (at === 'first' ? items[0] : items.at(-1))?.focus();
  }

  /** Shows the panels into which focus has come by itself, where pointing alone would: what is only transparent, or beside the page, keeps no focus out. */
  async showAround(active: Element): Promise<void> {
    for (const dropdown of this.#known.unseenAround(active)) {
      if (dropdown.shownBy !== 'hover' || (await becomesTrue(() => isShown(dropdown.panel), OWN_MS))) continue;
      if (await this.#reveal(dropdown, false, false)) this.closeLeft(deepActiveElement(active.ownerDocument));
    }
  }

  /** Answers whether it came, and is still wanted. */
  async #reveal(dropdown: Dropdown, isLeaving: boolean, isClicked: boolean): Promise<boolean> {
    const isComing = this.#coming.has(dropdown);
    this.#coming.set(dropdown, true);
    if (isComing) return false;
    // What is seen of it until then is about to go, and focus in it would go as well.
    if (isLeaving) await new Promise<void>((resolve) => onceStill(dropdown.panel, resolve));
    const isWanted = (): boolean => this.isComing(dropdown);
    const outside = this.#outside(dropdown);
    const means = { ledger: this.#ledger, outside, isWanted, isClicked, signal: this.#signal };
    const way = await reveal(dropdown, means);
    const isStillWanted = isWanted();
    this.#coming.delete(dropdown);
    if (this.#signal.aborted) way?.close();
    if (this.#signal.aborted || !way) return false;
    this.#opened.set(dropdown, way);
    this.#pageOpened.delete(dropdown);
    if (isStillWanted) this.#tellOpen(dropdown);
    else this.#sendAway(dropdown);
    return isStillWanted;
  }

  /** Its trigger may be one that the page has just drawn, and nobody has found so far. */
  #tellOpen({ trigger, panel, isClaimed }: Dropdown): void {
    if (!isClaimed && !this.#states.panelOf(trigger)) this.#states.add(trigger, panel);
    this.#states.lend(trigger);
  }

  /** The panel in which the dropdown's trigger lies, else the page. */
  #outside({ trigger }: Dropdown): Element {
    return this.#known.around(trigger)?.panel ?? trigger.ownerDocument.body;
  }

  /** Closes the panel with all that is open in it and gives focus back to its trigger. */
  leave(dropdown: Dropdown): void {
    if (this.#coming.has(dropdown)) {
      this.#coming.set(dropdown, false);
      return;
    }
    const { panel } = dropdown;
    this.#pageOpened.delete(dropdown);
    for (const inner of [...this.#opened.keys()].reverse()) {
      if (inner !== dropdown && composedContains(panel, inner.trigger)) this.#close(inner);
    }
    const { trigger } = dropdown;
    trigger.focus();
    // What the page opened by itself, on Enter or for the mouse, closes as it was opened.
    if (!this.#opened.has(dropdown) && dropdown.shownBy === 'press')
      this.#opened.set(dropdown, press(dropdown, this.#signal));
    this.#shut(dropdown);
    // Some scripts take focus from what a pointer leaves; others lead it on.
    const active = deepActiveElement(trigger.ownerDocument);
    if (!active || active.localName === 'body') trigger.focus();
  }

  /** Closes a panel that came when it was wanted no more; focus stays where it has gone meanwhile. */
  #sendAway(dropdown: Dropdown): void {
    const { panel } = dropdown;
    const active = deepActiveElement(panel.ownerDocument);
    if (active && composedContains(panel, active)) dropdown.trigger.focus();
    this.#shut(dropdown);
  }

  #shut(dropdown: Dropdown): void {
    this.#close(dropdown);
    // What is only transparent, or beside the page, would be the next stop of Tab.
    if (isRendered(dropdown.panel)) this.#dismissed.add(dropdown);
    this.#states.tell(dropdown.trigger);
  }

  /** Closes what focus has left, and lets the page show again what the visitor has gone away from. */
  closeLeft(active: Element | null): void {
    const isIn = (dropdown: Dropdown): boolean =>
      active !== null && [dropdown.trigger, dropdown.panel].some((part) => composedContains(part, active));
    for (const dropdown of [...this.#opened.keys()].reverse()) {
      if (!isIn(dropdown)) this.#close(dropdown);
    }
    for (const dropdown of this.#pageOpened) {
      if (isIn(dropdown) || !this.#pageOpened.delete(dropdown)) continue;
      void closeLeftOpen(dropdown, this.#signal);
    }
    this.#dismissed.forgiveLeft(isIn);
  }

  /** Lets the page show what was sent away before: somebody has pressed its trigger. */
  pressed(dropdown: Dropdown): void {
    this.#dismissed.forgive(dropdown);
  }

  /** Closes everything, and lets the page show what it will: for when the signal has ended. */
  end(): void {
    for (const dropdown of this.#coming.keys()) this.#coming.set(dropdown, false);
    this.#pageOpened.clear();
    this.closeLeft(null);
    this.#dismissed.end();
  }

  #close(dropdown: Dropdown): void {
    const way = this.#opened.get(dropdown);
    this.#opened.delete(dropdown);
    way?.close();
    this.#states.tell(dropdown.trigger);
  }
}
