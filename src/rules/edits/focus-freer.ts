import { DIALOGS } from '../../page/kind/modality.js';
import { isTab } from '../../support/is-tab.js';

/** How long after Tab a page may still pull focus back, in milliseconds. */
const PULL_MS = 300;

/** What may hold focus: there it is wanted, and Esc leads out. */
const HOLDERS = `${DIALOGS}, curb-cut`;

/** Lets Tab go where it went when a script takes focus back at once to where it came from: the one that does so is not told that it leaves again. */
export class FocusFreer {
  /** To be given `keydown`, `pointerdown`, `focusin` and whatever tells that focus left. */
  readonly listener = (event: Event): void => this.#hear(event);
  readonly #view: Window;
  #tab: { readonly from: Element; readonly at: number; to?: HTMLElement } | undefined;
  /** What focus is leaving right now by our doing. */
  #trap: EventTarget | undefined;

  constructor(view: Window) {
    this.#view = view;
  }

  #hear(event: Event): void {
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'pointerdown') this.#tab = undefined;
    else if (event.type === 'focusin') this.#arrive(event.target as HTMLElement, event.timeStamp);
    else if (event.target === this.#trap) event.stopImmediatePropagation();
  }

  #key(event: KeyboardEvent): void {
    const from = this.#view.document.activeElement;
    this.#tab = from && isTab(event) ? { from, at: event.timeStamp } : undefined;
  }

  #arrive(target: HTMLElement, now: number): void {
    const tab = this.#tab;
    if (!tab || now - tab.at > PULL_MS) return;
    tab.to ??= target;
    if (target === tab.from && this.#isPulledBack(tab.to, target)) this.#free(target, tab.to);
  }

  /** Focus is where it was before the key, without a dialog that holds it, or a widget that leads from itself into itself. */
  #isPulledBack(to: Element, target: Element): boolean {
    return !target.closest(HOLDERS) && !to.contains(target) && !target.contains(to);
  }

  /** Once for each key: nobody wins against what pulls without end. */
  #free(trap: EventTarget, to: HTMLElement): void {
    this.#tab = undefined;
    this.#trap = trap;
    to.focus();
    this.#trap = undefined;
  }
}
