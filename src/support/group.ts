/** Items that have something in common; there is at least one. */
export type Group<Item> = readonly [Item, ...Item[]];

/** The items by what they have in common, groups and items in the order in which they come. */
export function group<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, Group<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
