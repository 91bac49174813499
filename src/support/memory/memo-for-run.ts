/** Remembers what was made of each key until this run of scripts ends: for what nothing tells the change of, as how an element is drawn. */
export function memoForRun<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let known: WeakMap<Key, Value> | undefined;
  return (key) => {
    if (!known) {
      known = new WeakMap();
      queueMicrotask(() => (known = undefined));
    }
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
