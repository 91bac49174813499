import { IterableWeakSet } from '../support/memory/iterable-weak-set.js';

/** Remembers whose repair rests on which other elements, without keeping any of them alive. */
export class Dependents {
  readonly #dependents = new WeakMap<Element, IterableWeakSet<Element>>();

  /** Notes that the repair of `element` rests on each element of `basis`. */
  note(element: Element, basis: readonly Element[]): void {
    for (const source of basis) {
      const known = this.#dependents.get(source) ?? new IterableWeakSet();
      known.add(element);
      this.#dependents.set(source, known);
    }
  }

  /** The elements whose repair rests on `source`. */
  of(source: Element): Element[] {
    return [...(this.#dependents.get(source) ?? [])];
  }
}
