import { deepActiveElement } from '../../page/tree/composed-tree.js';
import { isTab } from '../../support/events/is-tab.js';
import { isNowhere } from './is-nowhere.js';
import { tabStops } from './tab-stops.js';
import type { Trap } from './trap.js';
import { OF_PARTS, turn } from './turn.js';

/** Keeps focus in a popup: Tab goes round in it, and what the page takes away or builds anew under focus is no way out. */
export class FocusKeeper {
  readonly #takeFocus: (element: Element) => boolean;
  #backwards = false;
  #inside: Element | undefined;

  /** `takeFocus` moves focus to any element; it answers whether it arrived. */
  constructor(takeFocus: (element: Element) => boolean) {
    this.#takeFocus = takeFocus;
  }

  /** Hears of a key before the page does. */
  hear(event: KeyboardEvent): void {
    if (isTab(event)) this.#backwards = event.shiftKey;
  }

  /** Moves focus on in the popup, where the browser would lead out of it. */
  tab(event: KeyboardEvent, trap: Trap): void {
    const active = deepActiveElement();
    // Somebody put focus there on purpose: the visitor by a quick key, or the page, for what lies behind is inert else.
    if (active && !isNowhere(active, trap.layer) && !trap.holds(active)) return;
    const stops = tabStops(trap.layer);
    const joined = active ? trap.joined.step(active, stops, event.shiftKey) : undefined;
    if (!joined && active && trap.joined.holds(active)) return;
    const from = isNowhere(active, trap.layer) ? null : active;
    const next = joined ?? (stops.length > 0 ? turn(stops, from, event.shiftKey) : trap.dialog);
    if (!next) {
      if (stops.some((stop) => stop.matches(OF_PARTS))) trap.guards.post();
      return;
    }
    event.preventDefault();
    this.#focus(next, trap);
  }

  /** Brings focus back from the popup's edges. */
  focused(element: Element, trap: Trap): void {
    if (trap.guards.has(element)) this.#focus(turn(tabStops(trap.layer), null, this.#backwards) ?? trap.dialog, trap);
    else if (trap.isOnBackdrop(element)) this.#takeFocus(trap.dialog);
    else if (trap.holds(element)) this.#inside = element;
  }

  /** The page may have taken away, or built anew, what had focus in the popup. */
  restore(trap: Trap | undefined): void {
    const isThere = this.#inside?.isConnected && this.#inside.checkVisibility();
    if (isThere || !trap?.confines || !isNowhere(deepActiveElement(), trap.layer)) return;
    this.#inside = undefined;
    this.#takeFocus(trap.dialog);
  }

  #focus(element: Element, trap: Trap): void {
    (element as HTMLElement).focus();
    if (deepActiveElement() !== element) this.#takeFocus(trap.dialog);
  }
}
