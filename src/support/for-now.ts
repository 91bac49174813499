/** Remembers what was made of each key for as long as no other script can have run, and no longer than until it is told to `forget`. */
export function forNow<Key extends object, Value>(make: (key: Key) => Value): ForNow<Key, Value> {
  let known: WeakMap<Key, Value> | undefined;
  const forget = (): void => {
    known = undefined;
  };
  const of = (key: Key): Value => {
    if (!known) {
      known = new WeakMap();
      queueMicrotask(forget);
    }
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
  return { of, forget };
}

/** Such a memory. */
export interface ForNow<Key, Value> {
  readonly of: (key: Key) => Value;
  readonly forget: () => void;
}
