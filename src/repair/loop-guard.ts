/** How often one element is asked again because of our own writing, until the page itself does something. */
const LIMIT = 16;

/** Counts questions that our own writing raised: two repairs that take away each other's grounds would go on forever. */
export class LoopGuard {
  readonly #counts = new Map<Element, number>();

  /** Counts one more question for the element; false once there have been too many, and the element is to stay as it is. */
  allows(element: Element): boolean {
    const count = (this.#counts.get(element) ?? 0) + 1;
    this.#counts.set(element, count);
    return count <= LIMIT;
  }

  /** Begins anew. */
  forget(): void {
    this.#counts.clear();
  }
}
