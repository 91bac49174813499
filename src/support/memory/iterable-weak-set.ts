/** The size at which the set first looks for items that have been collected. */
const BATCH = 64;

/** One reference per item, shared by all sets, so that each set holds an item once. */
const references = new WeakMap<WeakKey, WeakRef<WeakKey>>();

/** A set that can be iterated, in insertion order, and yet keeps none of its items alive. */
export class IterableWeakSet<Item extends WeakKey> implements Iterable<Item> {
  readonly #references = new Set<WeakRef<Item>>();
  #sweepAt = BATCH;

  /** Adds the item, unless it is in the set. */
  add(item: Item): void {
    this.#references.add(referenceTo(item));
    if (this.#references.size >= this.#sweepAt) this.#sweepAt = 2 * [...this].length + BATCH;
  }

  /** True where the item is in the set. */
  has(item: Item): boolean {
    return this.#references.has(referenceTo(item));
  }

  /** Takes the item out. */
  delete(item: Item): void {
    this.#references.delete(referenceTo(item));
  }

  /** Iterates over the items that are still alive, and forgets the others on the way. */
  *[Symbol.iterator](): Generator<Item, undefined> {
    for (const reference of this.#references) {
      const item = reference.deref();
      if (item) yield item;
      else this.#references.delete(reference);
    }
  }
}

function referenceTo<Item extends WeakKey>(item: Item): WeakRef<Item> {
  let reference = references.get(item);
  if (!reference) references.set(item, (reference = new WeakRef(item)));
  return reference as WeakRef<Item>;
}
