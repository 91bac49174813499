import { composedClosest, composedParent, deepActiveElement } from '../../page/composed-tree.js';
import { inEveryDocument } from '../../page/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { giveWay } from '../../support/slices.js';
import { leave } from './leave.js';
import { tabStops } from './tab-stops.js';
import type { Trap } from './trap.js';
import { turn } from './turn.js';

/** How long after Tab focus may still be on its way, in milliseconds. */
const TAB_MS = 300;

/** How soon after each other two presses of Escape mean "out, whatever the page says", in milliseconds. */
const INSIST_MS = 2000;

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
  #tab: { at: number; backwards: boolean } = { at: -Infinity, backwards: false };
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
        document.addEventListener('focusout', () => void this.#onLost(), { capture: true, signal });
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

  has(layer: Element): boolean {
    return this.#traps.some((trap) => trap.layer === layer);
  }

  push(trap: Trap): void {
    this.top?.lift();
    this.#traps.push(trap);
    trap.confine();
  }

  /** Lets go of every popup that is out of sight by now, and returns focus to where it came from. */
  settle(changed: Iterable<Element>): void {
    for (const element of changed) for (const trap of this.#traps) trap.stir(element);
    for (const trap of [...this.#traps].reverse()) if (!trap.isOpen) this.#close(trap);
  }

  #noteKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.#tab = { at: performance.now(), backwards: event.shiftKey };
    if (event.key === 'Escape' && !event.isComposing && this.top && !isOwn(deepActiveElement())) {
      void this.#escape(event, this.top);
    }
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
    const { isOpen } = trap;
    this.#drop(trap);
    if (isOpen) this.#context.onRelease(trap);
  }

  #close(trap: Trap): void {
    this.#drop(trap);
    this.#context.onClose(trap);
  }

  #drop(trap: Trap): void {
    const wasTop = trap === this.top;
    this.#traps.splice(this.#traps.indexOf(trap), 1);
    trap.end();
    if (!wasTop) return;
    this.top?.confine();
    this.#restoreFocus(trap);
  }

  #onTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const trap = this.#topInSight();
    if (!trap) return;
    const active = deepActiveElement();
    // Somebody put focus there on purpose: everything behind the popup is inert.
    if (active && active !== document.body && !trap.holds(active)) return;
    const stops = tabStops(trap.layer);
    const next =
      stops.length > 0 ? turn(stops, active && trap.holds(active) ? active : null, event.shiftKey) : trap.dialog;
    if (!next) return;
    event.preventDefault();
    this.#focus(next, trap);
  }

  /** The topmost trap whose popup is still there: what has gone unnoticed is let go before it keeps anybody. */
  #topInSight(): Trap | undefined {
    while (this.top && !this.top.isOpen) this.#close(this.top);
    return this.top;
  }

  /** Tab may leave a popup where no script can see it: out of a frame of another origin, or out of a control of several parts. */
  #onFocus(event: Event): void {
    const trap = this.top;
    const target = event.composedPath()[0];
    if (!trap || (target as Node | undefined)?.nodeType !== Node.ELEMENT_NODE) return;
    const from = this.#inside;
    this.#inside = trap.holds(target as Element) ? (target as Element) : undefined;
    if (!this.#inside && from && (this.#hasJustTabbed || from.localName === 'iframe')) this.#bringBack(trap);
  }

  async #onLost(): Promise<void> {
    if (!this.top || !this.#hasJustTabbed) return;
    await giveWay();
    const trap = this.#topInSight();
    if (trap && document.activeElement === document.body && document.hasFocus()) this.#bringBack(trap);
  }

  get #hasJustTabbed(): boolean {
    return performance.now() - this.#tab.at < TAB_MS;
  }

  #bringBack(trap: Trap): void {
    const next = turn(tabStops(trap.layer), null, this.#tab.backwards) ?? trap.dialog;
    this.#focus(next, trap);
  }

  #focus(element: Element, trap: Trap): void {
    (element as HTMLElement).focus();
    if (deepActiveElement() !== element) this.#context.takeFocus(trap.dialog);
  }

  #restoreFocus(trap: Trap): void {
    const active = deepActiveElement();
    if (active && active !== document.body && !trap.holds(active) && active.checkVisibility()) return;
    const origin = trap.origin?.nearest ?? null;
    const target = this.top && !(origin && this.top.holds(origin)) ? this.top.dialog : origin;
    for (let at = target; at && at !== document.body; at = composedParent(at)) {
      if (this.#context.takeFocus(at)) return;
    }
  }
}

function isOwn(element: Element | null): boolean {
  return element !== null && composedClosest(element, 'curb-cut') !== null;
}
