/** The table's own value for a key, never an inherited one: a page may contain the word "constructor", or have extended Object.prototype. */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
