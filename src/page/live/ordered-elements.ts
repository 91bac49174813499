import { endOfRun } from '../../support/end-of-run.js';
import { compareComposed } from '../tree/composed-tree.js';

/**
 * The elements of one kind in the order of the composed tree, sorted only when somebody asks. Elements that leave are released at once,
 * because a detached element keeps alive the whole subtree that was removed with it.
 */
export class OrderedElements {
  /** May have gaps where elements were removed, but never while it is an array that was handed out. */
  #ordered: (Element | undefined)[] = [];
  /** Elements added since `ordered` was last asked for, in the order in which they came. */
  #fresh = new Set<Element>();
  /** The index of each element in `#ordered`; made when the first of them is removed. */
  #places: Map<Element | undefined, number> | undefined;

  /** Adds the element; its place is found when somebody asks. */
  add(element: Element): void {
    this.#fresh.add(element);
  }

  /** Removes the element; does nothing where it is not here. */
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

  /** Goes on with a copy: the array itself belongs to whoever was given it. */
  #part(): Map<Element | undefined, number> {
    this.#ordered = [...this.#ordered];
    return new Map(this.#ordered.map((element, place) => [element, place]));
  }

  /** A walk adds elements in order, so that the sort finds one long run and compares each pair of neighbours once. */
  #takeIn(): void {
    const fresh = [...this.#fresh].sort(compareComposed);
    this.#fresh.clear();
    this.#ordered = merged(this.#ordered as Element[], fresh);
  }
}

/** Merges two ordered lists, the second mostly much shorter: of the long one, most is copied without being compared. */
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

/** Where the element belongs, at `from` or behind it: an exponential search, then a binary one in its last stride. */
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
