import { endOfRun } from '../../support/end-of-run.js';
import { compareComposed } from '../tree/composed-tree.js';

/**
 * The elements of one kind, in the order of the composed tree; put right only when somebody asks. What went is let go at once: an
 * element keeps alive everything that went with it.
 */
export class OrderedElements {
  /** May have gaps where elements went, but only once it is no longer the array that somebody was given. */
  #ordered: (Element | undefined)[] = [];
  /** Elements that came since somebody asked, in the order of their coming. */
  #fresh = new Set<Element>();
  /** Where each of the ordered ones stands; made when the first of them goes. */
  #places: Map<Element | undefined, number> | undefined;

  /** Takes the element in; its place is looked for when somebody asks. */
  add(element: Element): void {
    this.#fresh.add(element);
  }

  /** Lets the element go; one that is not here is no error. */
  remove(element: Element): void {
    if (this.#fresh.delete(element)) return;
    const places = (this.#places ??= this.#part());
    const place = places.get(element);
    if (place === undefined) return;
    this.#ordered[place] = undefined;
    places.delete(element);
  }

  /** All of them, in order. */
  get ordered(): readonly Element[] {
    if (this.#places) this.#ordered = this.#ordered.filter((element) => element !== undefined);
    this.#places = undefined;
    if (this.#fresh.size > 0) this.#takeIn();
    return this.#ordered as Element[];
  }

  /** Leaves the array to whoever was given it. */
  #part(): Map<Element | undefined, number> {
    this.#ordered = [...this.#ordered];
    return new Map(this.#ordered.map((element, place) => [element, place]));
  }

  /** A walk brings elements in order, so that sorting meets one long run, and nothing is compared twice. */
  #takeIn(): void {
    const fresh = [...this.#fresh].sort(compareComposed);
    this.#fresh.clear();
    this.#ordered = merged(this.#ordered as Element[], fresh);
  }
}

/** Merges two ordered lists; where one is much longer, most of it is never compared. */
function merged(many: readonly Element[], few: readonly Element[]): Element[] {
  const result: Element[] = [];
  let from = 0;
  for (const element of few) {
    const at = placeOf(element, many, from);
    for (; from < at; from++) result.push(many[from] as Element);
    result.push(element);
  }
  return result.concat(many.slice(from));
}

/** Where the element belongs, from `from` on: looked for in strides that grow, and in the last of them by halving. */
function placeOf(element: Element, ordered: readonly Element[], from: number): number {
  const isBefore = (place: number): boolean => compareComposed(ordered[place] as Element, element) < 0;
  let low = from;
  let stride = 1;
  while (low + stride <= ordered.length && isBefore(low + stride - 1)) {
    low += stride;
    stride *= 2;
  }
  return endOfRun(isBefore, low, Math.min(low + stride - 1, ordered.length));
}
