import { inEveryDocument } from '../../page/tree/every-document.js';
import type { LivePage } from '../../page/live-page.js';
import { isPlainPress } from '../plain-press.js';
import { targetOf } from '../typing.js';
import { isPressedBy } from './is-pressed-by.js';
import { whenSettled } from './when-settled.js';

/** Has keys click what takes focus and answers a pointer alone, where nothing at all comes of the key. */
export function startPresses(page: LivePage, signal: AbortSignal): void {
  const presses = new Presses(page);
  signal.addEventListener('abort', () => presses.leave(), { once: true });
  inEveryDocument(
    page,
    // Before the page hears of it.
    ({ defaultView: view }) =>
      view?.addEventListener('keydown', (event) => presses.note(event), { signal, capture: true }),
    signal,
  );
}

class Presses {
  readonly #page: LivePage;
  /** What has answered a key, for which it has its own idea of all of them. */
  readonly #answering = new WeakSet<Element>();
  /** What an arrow key has opened already: the next one is meant for what is open. */
  #opened: Element | undefined;
  /** Lasts as long as a press is waited for. */
  #waiting = new AbortController();

  constructor(page: LivePage) {
    this.#page = page;
  }

  leave(): void {
    this.#waiting.abort();
  }

  note(event: KeyboardEvent): void {
    this.leave();
    const target = targetOf(event) as HTMLElement | null;
    if (target !== this.#opened) this.#opened = undefined;
    if (!target || event.repeat || !isPlainPress(event) || this.#answering.has(target)) return;
    if ((event.key === 'ArrowDown' && this.#opened) || !isPressedBy(event.key, target, this.#page)) return;
    const { signal } = (this.#waiting = new AbortController());
    whenSettled({ event, target, signal }, (isAnswered) => {
      if (isAnswered) this.#answering.add(target);
      else this.#click(target, event.key);
    });
  }

  #click(target: HTMLElement, key: string): void {
    if (key === 'ArrowDown') this.#opened = target;
    target.click();
  }
}
