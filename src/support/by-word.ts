/** The keys of a table by each of the words that are listed for them, in the order of the table. A Map, because a page may have an element called `constructor`. */
export function byWord<Key extends string>(
  table: Readonly<Partial<Record<Key, string>>>,
): ReadonlyMap<string, readonly Key[]> {
  const keys = new Map<string, Key[]>();
  for (const [key, words] of Object.entries(table) as [Key, string][]) {
    for (const word of words.split(' ')) keys.set(word, [...(keys.get(word) ?? []), key]);
  }
  return keys;
}
