import { DIALOGS } from '../../page/kind/modality.js';
import { isTab } from '../../support/events/is-tab.js';

/** How long after Tab a page may still pull focus back, in milliseconds. */
const PULL_MS = 300;

/** What may hold focus: there it is wanted, and Esc leads out. */
const HOLDERS = `${DIALOGS}, curb-cut`;

/**
 * Lets Tab go where it went when a script takes focus back at once to where it came from, or for the second time to the same place: what has it
 * then is not told that it leaves again.
 */
export class FocusFreer {
  /** To be given `keydown`, `pointerdown`, `focusin` and whatever tells that focus left. */
  readonly listener = (event: Event): void => this.#hear(event);
  readonly #view: Window;
  #tab: { readonly from: Element; readonly at: number; to?: HTMLElement } | undefined;
  /** Where a script has led focus, from where Tab had come to. */
  readonly #led = new WeakMap<Element, Element>();
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
    if (isOutside(tab.to, target) && (target === tab.from || this.#isAgain(tab.to, target))) this.#free(target, tab.to);
  }

  /** Focus was led from the one to the other, in the same box, at a key before as well: it may do so in a circle, out of which no key leads. */
  #isAgain(to: Element, target: Element): boolean {
    const isKnown = this.#led.get(to) === target;
    this.#led.set(to, target);
    return isKnown && to.parentElement === target.parentElement;
  }

  /** Once for each key: nobody wins against what pulls without end. */
  #free(trap: EventTarget, to: HTMLElement): void {
    this.#tab = undefined;
    this.#trap = trap;
    to.focus();
    this.#trap = undefined;
  }
}

/** No dialog holds focus there, and no widget leads from itself into itself. */
const isOutside = (to: Element, target: Element): boolean =>
  !target.closest(HOLDERS) && !to.contains(target) && !target.contains(to);
