/** Remembers which elements were mended by what stands in others, without keeping either alive. */
export class Dependents {
  readonly #dependents = new WeakMap<Element, Set<WeakRef<Element>>>();

  /** Notes that the repair of `element` rests on each element of `basis`. */
  note(element: Element, basis: readonly Element[]): void {
    for (const source of basis) {
      const known = this.#dependents.get(source) ?? new Set();
      if (![...known].some((reference) => reference.deref() === element)) known.add(new WeakRef(element));
      this.#dependents.set(source, known);
    }
  }

  /** The elements whose repair rests on `source`. */
  of(source: Element): Element[] {
    const known = this.#dependents.get(source);
    if (!known) return [];
    return [...known].map((reference) => reference.deref()).filter((element) => element !== undefined);
  }
}
