import { sideOf, type Side } from './side-of.js';

/** How much of a drawer must be seen: one whose edge touches the window's is not. */
const LEAST = 0.01;

/** By which edge it waited: what waited beside the window and comes into the page is seen even where the page has yet to be scrolled to it. */
const MARGINS: Readonly<Record<Side, string>> = {
  left: '999999px 0px',
  right: '999999px 0px',
  above: '0px',
  below: '0px',
};

/** Told that a drawer has come into the window, or has left it. */
export type Sighted = (drawer: HTMLElement, isSeen: boolean) => void;

/** Tells when drawers come into sight and leave it, whatever moves them; the browser finds out by itself, and lays nothing out for it. */
export class Sightings {
  readonly #sighted: Sighted;
  readonly #watched = new Map<HTMLElement, { readonly side: Side; readonly observer: IntersectionObserver }>();

  constructor(sighted: Sighted, signal: AbortSignal) {
    this.#sighted = sighted;
    signal.addEventListener('abort', () => {
      for (const drawer of this.#watched.keys()) this.forget(drawer);
    });
  }

  /** Tells of a drawer, which waits beside the window now, by the edge at which it waits. */
  watch(drawer: HTMLElement): void {
    const side = sideOf(drawer) ?? 'above';
    if (this.#watched.get(drawer)?.side === side) return;
    this.forget(drawer);
    const tell = (entries: readonly IntersectionObserverEntry[]): void =>
      this.#sighted(drawer, (entries.at(-1)?.intersectionRatio ?? 0) >= LEAST);
    const around = { root: drawer.ownerDocument, rootMargin: MARGINS[side], threshold: LEAST };
    const observer = new IntersectionObserver(tell, around);
    observer.observe(drawer);
    this.#watched.set(drawer, { side, observer });
  }

  /** Tells of it no more. */
  forget(drawer: HTMLElement): void {
    this.#watched.get(drawer)?.observer.disconnect();
    this.#watched.delete(drawer);
  }
}
