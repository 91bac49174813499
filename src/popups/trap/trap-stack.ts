import { composedContains, composedParent, deepActiveElement } from '../../page/composed-tree.js';
import { inEveryDocument } from '../../page/every-document.js';
import { isOwn } from '../../page/is-own.js';
import type { LivePage } from '../../page/live-page.js';
import { giveWay } from '../../support/slices.js';
import { leave } from './leave.js';
import { tabStops } from './tab-stops.js';
import type { Trap } from './trap.js';
import { OF_PARTS, turn } from './turn.js';
import { isTab } from '../../support/is-tab.js';

/** How soon after each other two presses of Escape mean "out, whatever the page says", in milliseconds. */
const INSIST_MS = 2000;

/** What traps need of the page, and who is told when one ends. */
export interface TrapStackContext {
  readonly page: LivePage;
  /** Moves focus to any element; answers whether it arrived. */
  readonly takeFocus: (element: Element) => boolean;
  /** Told that a popup is not there any more. */
  readonly onClose: (trap: Trap) => void;
  /** Told that a popup had to be let go although it is still there. */
  readonly onRelease: (trap: Trap) => void;
}

/** All popups that keep focus, the topmost one last: it alone is at work. */
export class TrapStack {
  readonly #context: TrapStackContext;
  readonly #traps: Trap[] = [];
  #backwards = false;
  readonly #asked = new WeakMap<Trap, number>();
  readonly #leaving = new WeakSet<Trap>();
  #inside: Element | undefined;

  constructor(context: TrapStackContext, signal: AbortSignal) {
    this.#context = context;
    inEveryDocument(
      context.page,
      (document) => {
        const view = document.defaultView;
        view?.addEventListener('keydown', (event) => this.#noteKey(event), { capture: true, signal });
        // On the window, where everybody else's listeners have had their say.
        view?.addEventListener('keydown', (event) => this.#onTab(event), { signal });
        document.addEventListener('focusin', (event) => this.#onFocus(event), { capture: true, signal });
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      for (const trap of this.#traps.splice(0).reverse()) trap.end();
    });
  }

  get top(): Trap | undefined {
    return this.#traps.at(-1);
  }

  /** True for the layer of a popup that keeps focus, and for the boxes in it around its dialog. */
  has(layer: Element): boolean {
    return this.#traps.some((trap) => trap.holds(layer) && composedContains(layer, trap.dialog));
  }

  /** Keeps Tab in the popup from now on; what lies behind it stays within reach until whoever asks has moved focus. */
  push(trap: Trap): void {
    this.top?.lift();
    this.#traps.push(trap);
  }

  /** Lets go of every popup that is out of sight by now, and returns focus to where it came from. */
  settle(changed: Iterable<Element>): void {
    for (const element of changed) for (const trap of this.#traps) trap.stir(element);
    for (const trap of [...this.#traps].reverse()) {
      if (!trap.isOpen) this.#close(trap);
      else if (trap.isLeftBehind) this.#forsake(trap);
    }
    this.#keepFocus();
  }

  /** The page may take away, or build anew, what had focus in the popup. */
  #keepFocus(): void {
    const isThere = this.#inside?.isConnected && this.#inside.checkVisibility();
    if (isThere || !this.top?.confines || !isNowhere(deepActiveElement())) return;
    this.#inside = undefined;
    this.#context.takeFocus(this.top.dialog);
  }

  #noteKey(event: KeyboardEvent): void {
    if (isTab(event)) this.#backwards = event.shiftKey;
    if (event.key !== 'Escape' || event.isComposing || !this.top) return;
    const active = deepActiveElement();
    if (!active || !isOwn(active)) void this.#escape(event, this.top);
  }

  /** Whoever has a use for Escape inside the popup comes first, once; who presses it again is let out. */
  async #escape(event: KeyboardEvent, trap: Trap): Promise<void> {
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

  #letGo(trap: Trap): void {
    if (!this.#traps.includes(trap)) return;
    const { dialog } = trap;
    // Only closed does it let the rest of the page be used, whoever made it.
    if (dialog.matches('dialog:modal')) (dialog as HTMLDialogElement).close();
    const isOpen = trap.isOpen;
    this.#drop(trap);
    if (isOpen) this.#context.onRelease(trap);
    else this.#context.onClose(trap);
  }

  #close(trap: Trap): void {
    this.#drop(trap);
    this.#context.onClose(trap);
  }

  /** Another page has come, and the popup stays: whoever is in it may go on from there. */
  #forsake(trap: Trap): void {
    this.#remove(trap);
    this.#context.onRelease(trap);
  }

  #drop(trap: Trap): void {
    const wasTop = trap === this.top;
    this.#remove(trap);
    if (wasTop) this.#restoreFocus(trap);
  }

  #remove(trap: Trap): void {
    this.#traps.splice(this.#traps.indexOf(trap), 1);
    trap.end();
    this.#traps.at(-1)?.confine();
  }

  #onTab(event: KeyboardEvent): void {
    if (!isTab(event) || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const trap = this.#topInSight();
    if (!trap) return;
    const active = deepActiveElement();
    // Somebody put focus there on purpose: everything behind the popup is inert.
    if (active && !isNowhere(active) && !trap.holds(active)) return;
    const stops = tabStops(trap.layer);
    const next =
      stops.length > 0 ? turn(stops, active && trap.holds(active) ? active : null, event.shiftKey) : trap.dialog;
    if (!next) {
      if (stops.some((stop) => stop.matches(OF_PARTS))) trap.guards.post();
      return;
    }
    event.preventDefault();
    this.#focus(next, trap);
  }

  /** The topmost trap whose popup is still there: what has gone unnoticed is let go before it keeps anybody. */
  #topInSight(): Trap | undefined {
    while (this.top && !this.top.isOpen) this.#close(this.top);
    return this.top;
  }

  #onFocus(event: Event): void {
    const trap = this.top;
    const [target] = event.composedPath();
    if (!trap || !target) return;
    if (trap.guards.has(target)) this.#bringBack(trap);
    else if (trap.isOnBackdrop(target)) this.#context.takeFocus(trap.dialog);
    else if ((target as Node).nodeType === Node.ELEMENT_NODE && trap.holds(target as Element)) {
      this.#inside = target as Element;
    }
  }

  #bringBack(trap: Trap): void {
    const next = turn(tabStops(trap.layer), null, this.#backwards) ?? trap.dialog;
    this.#focus(next, trap);
  }

  #focus(element: Element, trap: Trap): void {
    (element as HTMLElement).focus();
    if (deepActiveElement() !== element) this.#context.takeFocus(trap.dialog);
  }

  #restoreFocus(trap: Trap): void {
    const active = deepActiveElement();
    if (active && !isNowhere(active) && !trap.holds(active) && active.checkVisibility()) return;
    const origin = trap.origin?.nearest ?? null;
    const target = this.top && !(origin && this.top.holds(origin)) ? this.top.dialog : origin;
    for (let at = target; at && at !== document.body; at = composedParent(at)) {
      if (this.#context.takeFocus(at)) return;
    }
  }
}

function isNowhere(active: Element | null): boolean {
  return !active || active === document.body || active === document.documentElement;
}
