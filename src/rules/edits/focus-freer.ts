import { follows } from '../../page/tree/follows.js';
import { DIALOGS } from '../../page/kind/modality.js';
import { isTab } from '../../support/is-tab.js';

/** How long after Tab a page may still pull focus back, in milliseconds. */
const PULL_MS = 300;

/** What may hold focus: there it is wanted, and Esc leads out. */
const HOLDERS = `${DIALOGS}, curb-cut`;

/** Lets Tab go where it went when a script takes focus back at once: the one that does so is not told any more that focus left. */
export class FocusFreer {
  /** To be given `keydown`, `pointerdown`, `focusin` and whatever tells that focus left. */
  readonly listener = (event: Event): void => this.#hear(event);
  readonly #view: Window;
  readonly #traps = new WeakSet<EventTarget>();
  #tab: { readonly from: Element | null; readonly back: boolean; readonly at: number; to?: HTMLElement } | undefined;

  constructor(view: Window) {
    this.#view = view;
  }

  #hear(event: Event): void {
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'pointerdown') this.#tab = undefined;
    else if (event.type === 'focusin') this.#arrive(event.target as HTMLElement, event.timeStamp);
    else if (event.target && this.#traps.has(event.target) && this.#tab) event.stopImmediatePropagation();
  }

  #key(event: KeyboardEvent): void {
    const from = this.#view.document.activeElement;
    this.#tab = isTab(event) ? { from, back: event.shiftKey, at: event.timeStamp } : undefined;
  }

  #arrive(target: HTMLElement, now: number): void {
    const tab = this.#tab;
    if (!tab || now - tab.at > PULL_MS) return;
    if (!tab.to) tab.to = target;
    else if (tab.from && target !== tab.to && this.#isPulledBack(tab.to, target, tab.back))
      this.#free(tab.from, tab.to);
  }

  /** Focus moved against the way of the key, without a dialog that holds it. */
  #isPulledBack(to: Element, target: Element, back: boolean): boolean {
    if (target.closest(HOLDERS) || to.contains(target) || target.contains(to)) return false;
    return follows(target, to) === back;
  }

  #free(trap: EventTarget, to: HTMLElement): void {
    this.#traps.add(trap);
    if (this.#view.document.activeElement) this.#traps.add(this.#view.document.activeElement);
    to.focus();
  }
}
