import { compareComposed } from './composed-tree.js';

/** The elements of one kind, in the order of the composed tree; put right only when somebody asks. */
export class Shelf {
  readonly #elements = new Set<Element>();
  #ordered: readonly Element[] | undefined;

  add(element: Element): void {
    if (this.#elements.has(element)) return;
    this.#elements.add(element);
    this.#ordered = undefined;
  }

  delete(element: Element): void {
    if (this.#elements.delete(element)) this.#ordered = undefined;
  }

  /** All of them, in order. The set keeps the order of arrival, so that sorting meets long runs that are in order already. */
  get ordered(): readonly Element[] {
    return (this.#ordered ??= [...this.#elements].sort(compareComposed));
  }
}
