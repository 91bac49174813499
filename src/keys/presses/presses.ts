import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { Stillness } from '../../page/stillness.js';
import { isPlainPress } from '../plain-press.js';
import { targetOf } from '../typing.js';
import { isPressedBy } from './is-pressed-by.js';

/** How long the page may take to answer a key, in milliseconds: some do as it comes up, or a little later. */
const ANSWERS_MS = 300;

/** Has keys click what takes focus and answers a pointer alone, where nothing at all comes of the key. */
export function startPresses(page: LivePage, signal: AbortSignal): void {
  const presses = new Presses(page, signal);
  inEveryDocument(page, ({ defaultView: view }) => presses.listen(view), signal);
}

class Presses {
  readonly #page: LivePage;
  readonly #signal: AbortSignal;
  /** What has answered a key, for which it has its own idea of all of them. */
  readonly #answering = new WeakSet<Element>();
  /** What an arrow key has opened already: the next one is meant for what is open. */
  #opened: Element | undefined;
  #pressed: { readonly event: Event; readonly target: HTMLElement; readonly stillness: Stillness } | undefined;

  constructor(page: LivePage, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
  }

  listen(view: Window | null): void {
    const signal = this.#signal;
    view?.addEventListener('keydown', (event) => this.#note(event), { signal, capture: true });
    // Where everybody else's listeners have had their say.
    view?.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Begins to look before the page hears of the key. */
  #note(event: KeyboardEvent): void {
    this.#pressed?.stillness.end();
    this.#pressed = undefined;
    const target = targetOf(event);
    if (target !== this.#opened) this.#opened = undefined;
    if (!target || event.repeat || !isPlainPress(event) || this.#answering.has(target)) return;
    if (!isPressedBy(event.key, target, this.#page) || (event.key === 'ArrowDown' && this.#opened)) return;
    this.#pressed = { event, target: target as HTMLElement, stillness: new Stillness(target) };
    this.#pressed.stillness.begin();
  }

  #onKey(event: KeyboardEvent): void {
    const press = this.#pressed;
    if (press?.event !== event) return;
    if (event.defaultPrevented) {
      this.#answering.add(press.target);
      return;
    }
    // Space would scroll, and Enter send the form.
    event.preventDefault();
    setTimeout(() => {
      if (press !== this.#pressed || this.#signal.aborted) return;
      this.#pressed = undefined;
      if (!press.stillness.end()) this.#answering.add(press.target);
      else this.#click(press.target, event.key);
    }, ANSWERS_MS);
  }

  #click(target: HTMLElement, key: string): void {
    if (key === 'ArrowDown') this.#opened = target;
    target.click();
  }
}
