import { IterableWeakSet } from '../support/memory/iterable-weak-set.js';
import type { Edit } from './edit.js';
import type { Line } from './repair-of.js';

/** Most elements have none: one list for all of them. */
const NONE: readonly Line[] = [];

/**
 * The lines of the ledger, found by the element that they mend and by the node that they change, which are mostly the same. Lines are not kept
 * for nodes that the page has thrown away.
 */
export class Lines {
  /** The nodes that have lines, for as long as they exist. */
  readonly #places = new IterableWeakSet<EventTarget>();
  /** A few for each: lists are smaller than maps. */
  readonly #at = new WeakMap<EventTarget, Line[]>();

  /** All of them, in the order in which they were written. */
  get all(): readonly Line[] {
    const lines = new Set([...this.#places].flatMap((place) => this.#at.get(place) ?? NONE));
    return [...lines].sort((one, other) => one.number - other.number);
  }

  /** Those of entries that mend this element. */
  of(element: Element): readonly Line[] {
    return this.#at.get(element)?.filter(({ entry }) => entry.element === element) ?? NONE;
  }

  /** The one that gave the element's attribute its value. */
  in(element: Element, attribute: string): Line | undefined {
    return this.#at
      .get(element)
      ?.find(({ edit }) => edit.kind === 'attribute' && edit.name === attribute && edit.element === element);
  }

  /** Keeps the line from now on. */
  add(line: Line): void {
    for (const place of placesOf(line)) {
      const lines = this.#at.get(place);
      if (lines) lines.push(line);
      else {
        this.#at.set(place, [line]);
        this.#places.add(place);
      }
    }
  }

  /** Removes the line; does nothing where it is not here. */
  remove(line: Line): void {
    for (const place of placesOf(line)) {
      const left = this.#at.get(place)?.filter((other) => other !== line) ?? [];
      if (left.length > 0) this.#at.set(place, left);
      else {
        this.#at.delete(place);
        this.#places.delete(place);
      }
    }
  }
}

/** The element that the line mends, and the node that it changes where that is another one: once both are gone, there is nothing to take back. */
function placesOf({ entry: { element }, edit }: Line): readonly EventTarget[] {
  const place = placeOf(edit) ?? element;
  return place === element ? [element] : [element, place];
}

function placeOf(edit: Edit): EventTarget | undefined {
  switch (edit.kind) {
    case 'attribute':
    case 'style':
      return edit.element;
    case 'insert':
      return edit.node;
    case 'sheet':
      return edit.root;
    case 'listener':
      return edit.target;
    case 'deed':
      return undefined;
  }
}
