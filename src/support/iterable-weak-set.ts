/** How many there are before it is looked for the first time which of them are gone. */
const BATCH = 64;

/** One and the same for an item in whatever set, so that each holds it once. */
const references = new WeakMap<WeakKey, WeakRef<WeakKey>>();

/** A set that can be gone through, in the order in which things were added, and yet keeps none of them alive. */
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

  /** What is left; what is gone is forgotten on the way. */
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
