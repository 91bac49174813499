import { elementOf } from '../../support/events/element-of.js';
import { isTab } from '../../support/events/is-tab.js';

/** How long after Tab focus is still where Tab has put it, in milliseconds. */
const ARRIVAL_MS = 300;

/** A handler that does nothing but give focus away again. */
const GIVES_AWAY = /^\s*(return\s+)?(if\s*\(\s*this\.blur\s*\)\s*)?(this\.)?blur\(\s*\)\s*;?\s*$/;

/** Lets focus stay on what gives it away as soon as it comes: that is not told any more that it came. */
export class FocusGranter {
  /** To be given `keydown` and `focus`, before anybody else. */
  readonly listener = (event: Event): void => this.#hear(event);
  readonly #view: Window;
  readonly #refusing = new WeakSet<EventTarget>();
  #tabAt = -Infinity;

  constructor(view: Window) {
    this.#view = view;
  }

  #hear(event: Event): void {
    if (event.type === 'keydown') {
      this.#tabAt = isTab(event as KeyboardEvent) ? event.timeStamp : -Infinity;
      return;
    }
    const target = elementOf(event);
    // Windows and documents hear of focus as well.
    if (!target) return;
    if (this.#refuses(target)) event.stopImmediatePropagation();
    else if (event.timeStamp - this.#tabAt < ARRIVAL_MS) this.#view.setTimeout(() => this.#see(target));
  }

  #refuses(target: HTMLElement): boolean {
    return this.#refusing.has(target) || GIVES_AWAY.test(target.getAttribute('onfocus') ?? '');
  }

  /** A link or button that Tab has reached and that has focus no longer, while nothing else has it. */
  #see(target: HTMLElement): void {
    const { activeElement, body } = target.ownerDocument;
    if (activeElement !== body || !target.isConnected || !target.matches('a[href], button, [role=button]')) return;
    this.#refusing.add(target);
    target.focus();
  }
}
