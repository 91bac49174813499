/**
 * Remembers what was made of each key until this run of scripts ends, or until it is told to `forget`: by whoever knows what changes it, for the
 * page may answer at once to what is done to it.
 */
export function memoForRun<Key extends object, Value>(make: (key: Key) => Value): MemoForRun<Key, Value> {
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
export interface MemoForRun<Key, Value> {
  readonly of: (key: Key) => Value;
  readonly forget: () => void;
}
