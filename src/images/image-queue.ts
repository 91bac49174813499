import { Condition } from '../support/timing/condition.js';

/** How near the image is to what the visitor sees; lower comes first. */
const VISIBLE = 0;
const NEAR = 1;
const FAR = 2;
/** Nobody has looked yet; the browser says where an image is with the next frame. */
const UNKNOWN = Infinity;

/** Which images wait, and which comes next: those in view first, then those a screen away, then the rest. Stands still in hidden tabs. */
export class ImageQueue {
  readonly #waiting = new Map<Element, number>();
  readonly #views: readonly IntersectionObserver[];
  readonly #signal: AbortSignal;
  /** An image may have come to its turn. */
  readonly #news = new Condition();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#views = [this.#watch('100%', NEAR), this.#watch('0px', VISIBLE)];
    document.addEventListener('visibilitychange', () => this.#news.wake(), { signal });
    signal.addEventListener('abort', () => {
      for (const view of this.#views) view.disconnect();
      this.#waiting.clear();
      this.#news.wake();
    });
  }

  /** Has the image wait for its turn, unless it does already. */
  add(image: Element): void {
    if (this.#waiting.has(image)) return;
    this.#waiting.set(image, UNKNOWN);
    for (const view of this.#views) view.observe(image);
  }

  /** Has it wait no more. */
  delete(image: Element): void {
    this.#waiting.delete(image);
    for (const view of this.#views) view.unobserve(image);
  }

  /** Has none wait any more, and answers with those that did. */
  empty(): readonly Element[] {
    const images = [...this.#waiting.keys()];
    for (const image of images) this.delete(image);
    return images;
  }

  /** Takes the image out whose turn it is; waits for one. `undefined` at the end. Any number may ask at the same time. */
  async next(): Promise<Element | undefined> {
    while (!this.#signal.aborted) {
      const image = document.hidden ? undefined : this.#nearest();
      if (image) {
        this.delete(image);
        return image;
      }
      await this.#news.wait();
    }
    return undefined;
  }

  #nearest(): Element | undefined {
    let nearest: Element | undefined;
    let least = UNKNOWN;
    for (const [image, distance] of this.#waiting) {
      if (distance >= least) continue;
      [nearest, least] = [image, distance];
    }
    return nearest;
  }

  #watch(rootMargin: string, distance: number): IntersectionObserver {
    return new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const known = this.#waiting.get(target);
          if (known !== undefined) this.#waiting.set(target, Math.min(known, isIntersecting ? distance : FAR));
        }
        this.#news.wake();
      },
      { rootMargin },
    );
  }
}
