/** How many are noted for one element between two looks at which of them are still alive. */
const BATCH = 64;

/** Remembers which elements were mended by what stands in others, without keeping either alive. */
export class Dependents {
  readonly #dependents = new WeakMap<Element, Set<WeakRef<Element>>>();
  readonly #references = new WeakMap<Element, WeakRef<Element>>();

  /** Notes that the repair of `element` rests on each element of `basis`. */
  note(element: Element, basis: readonly Element[]): void {
    for (const source of basis) {
      const known = this.#dependents.get(source);
      if (!known) this.#dependents.set(source, new Set([this.#referenceTo(element)]));
      else if (known.add(this.#referenceTo(element)).size % BATCH === 0) alive(known);
    }
  }

  /** The elements whose repair rests on `source`. */
  of(source: Element): Element[] {
    const known = this.#dependents.get(source);
    return known ? alive(known) : [];
  }

  /** One and the same for an element, so that a set holds it once. */
  #referenceTo(element: Element): WeakRef<Element> {
    let reference = this.#references.get(element);
    if (!reference) this.#references.set(element, (reference = new WeakRef(element)));
    return reference;
  }
}

/** What is left of them; the others are forgotten. */
function alive(known: Set<WeakRef<Element>>): Element[] {
  return [...known].flatMap((reference) => {
    const element = reference.deref();
    if (!element) known.delete(reference);
    return element ?? [];
  });
}
