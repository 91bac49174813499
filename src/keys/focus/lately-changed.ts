import type { LivePage } from '../../page/live-page.js';

/** How long a change counts as the last one, in milliseconds. */
const LATELY_MS = 500;

/** Attributes by which a page shows and hides its parts. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/** Knows which parts the page has changed a moment ago in a way that may have shown them. */
export class LatelyChanged {
  readonly #times = new WeakMap<Element, number>();

  constructor(page: LivePage, signal: AbortSignal) {
    const attribute = (element: Element, name: string): void => {
      if (SHOWING.includes(name)) this.#times.set(element, performance.now());
    };
    page.listen({ attribute }, signal);
    void page.widen(SHOWING);
  }

  /** True for a part that was changed a moment ago. */
  has(element: Element): boolean {
    return performance.now() - (this.#times.get(element) ?? -Infinity) < LATELY_MS;
  }
}
