/** Attributes that hide from screen readers alone what an element holds, or show it to them again. */
const HIDING = ['aria-hidden', 'inert'];

/** Images that are shown to nobody yet, as in a carousel or behind a closed tab; tells of each that may have come to be shown. */
export class HiddenImages {
  readonly #images = new Set<Element>();
  readonly #view: IntersectionObserver;
  readonly #shown: (image: Element) => void;

  /** `shown` is told of one, which stays among them until it is taken out. */
  constructor(shown: (image: Element) => void, signal: AbortSignal) {
    this.#shown = shown;
    // What is not rendered has no box, and comes into view with it.
    this.#view = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting && this.#images.has(target)) shown(target);
    });
    signal.addEventListener('abort', () => {
      this.#view.disconnect();
      this.#images.clear();
    });
  }

  /** Has it watched from now on; one that is watched already is not told of again for that. */
  add(image: Element): void {
    if (this.#images.has(image)) return;
    this.#images.add(image);
    this.#view.observe(image);
  }

  /** Has it watched no more. */
  delete(image: Element): void {
    if (this.#images.delete(image)) this.#view.unobserve(image);
  }

  /** An attribute of an element has changed, by which what it holds may have come to be shown. */
  changed(element: Element, attribute: string): void {
    if (!HIDING.includes(attribute)) return;
    for (const image of this.#images) if (element.contains(image)) this.#shown(image);
  }
}
