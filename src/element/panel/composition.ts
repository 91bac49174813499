/** Knows whether an input method composes text somewhere in an element, which would end as the field loses focus. */
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

  /** Its field is gone, which tells of no end. */
  forget(): void {
    this.#isGoing = false;
  }
}
