/** Knows whether an input method is composing text inside an element; composing would be cut off if its field lost focus. */
export class Composition {
  #isGoing = false;

  constructor(within: EventTarget) {
    within.addEventListener('compositionstart', () => (this.#isGoing = true));
    within.addEventListener('compositionend', () => this.forget());
  }

  /** True while text is composed. */
  get isGoing(): boolean {
    return this.#isGoing;
  }

  /** Assumes that composing has ended: its field was removed, for which no event comes. */
  forget(): void {
    this.#isGoing = false;
  }
}
