import { sideOf } from './side-of.js';

/** How much of a drawer must be seen: one whose edge touches the window's is not. */
const LEAST = 0.01;

/** By which edge it waited: what waited beside the window and comes into the page is seen even where the page has yet to be scrolled to it. */
const MARGINS = { left: '999999px 0px', right: '999999px 0px', above: '0px' };

/** Told that a drawer has come into the window, or has left it. */
export type Sighted = (drawer: HTMLElement, isSeen: boolean) => void;

/** Tells when drawers come into sight and leave it, whatever moves them; the browser finds out by itself, and lays nothing out for it. */
export class Sightings {
  readonly #sighted: Sighted;
  readonly #observers = new Map<HTMLElement, IntersectionObserver>();

  constructor(sighted: Sighted, signal: AbortSignal) {
    this.#sighted = sighted;
    signal.addEventListener('abort', () => {
      for (const drawer of this.#observers.keys()) this.forget(drawer);
    });
  }

  /** Tells of a drawer, which waits beside the window now. */
  watch(drawer: HTMLElement): void {
    const tell = (entries: readonly IntersectionObserverEntry[]): void =>
      this.#sighted(drawer, (entries.at(-1)?.intersectionRatio ?? 0) >= LEAST);
    const rootMargin = MARGINS[sideOf(drawer) ?? 'above'];
    const observer = new IntersectionObserver(tell, { root: drawer.ownerDocument, rootMargin, threshold: LEAST });
    observer.observe(drawer);
    this.#observers.set(drawer, observer);
  }

  /** Tells of it no more. */
  forget(drawer: HTMLElement): void {
    this.#observers.get(drawer)?.disconnect();
    this.#observers.delete(drawer);
  }
}
