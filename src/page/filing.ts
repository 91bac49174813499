import { kindsOf, type Kind } from './kinds.js';
import { Shelf } from './shelf.js';

const NONE: readonly Kind[] = [];

/** Which elements are of which kinds, both ways round. */
export class Filing {
  readonly #shelves = new Map<Kind, Shelf>();
  readonly #kinds = new WeakMap<Element, readonly Kind[]>();
  /** Kinds that a finder gave, and no tag or attribute tells. */
  readonly #found = new WeakMap<Element, readonly Kind[]>();

  /** All elements of a kind, in the order of the composed tree. */
  all(kind: Kind): readonly Element[] {
    return this.#shelves.get(kind)?.ordered ?? [];
  }

  /** The kinds under which an element is filed; empty for one that is not. */
  kinds(element: Element): readonly Kind[] {
    return this.#kinds.get(element) ?? NONE;
  }

  /** Files the element by what it is now; answers with its kinds before, or with nothing when they are the same. */
  file(element: Element): readonly Kind[] | undefined {
    const before = this.kinds(element);
    const kinds = this.#kindsNow(element);
    if (areSame(kinds, before)) return undefined;
    this.#kinds.set(element, kinds);
    for (const kind of before) if (!kinds.includes(kind)) this.#shelf(kind).delete(element);
    for (const kind of kinds) this.#shelf(kind).add(element);
    return before;
  }

  /** Notes a kind that a finder gave the element; filing it comes next. */
  find(element: Element, kind: Kind): void {
    const found = this.#found.get(element) ?? NONE;
    if (!found.includes(kind)) this.#found.set(element, [...found, kind]);
  }

  /** Takes an element that left the page off all shelves; answers with the kinds it had. */
  remove(element: Element): readonly Kind[] {
    const kinds = this.kinds(element);
    this.#kinds.delete(element);
    for (const kind of kinds) this.#shelf(kind).delete(element);
    return kinds;
  }

  #kindsNow(element: Element): readonly Kind[] {
    const kinds = kindsOf(element);
    const found = this.#found.get(element);
    return found ? [...new Set([...kinds, ...found])] : kinds;
  }

  #shelf(kind: Kind): Shelf {
    let shelf = this.#shelves.get(kind);
    if (!shelf) this.#shelves.set(kind, (shelf = new Shelf()));
    return shelf;
  }
}

function areSame(a: readonly Kind[], b: readonly Kind[]): boolean {
  return a === b || (a.length === b.length && a.every((kind, i) => kind === b[i]));
}
