/** What the table itself says of a key: a page may hold the word "constructor", and may have added to what every object inherits. */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
