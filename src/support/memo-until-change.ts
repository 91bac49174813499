/**
 * Remembers what was made of each root until elements come or go in it, or one of the attributes is written: for what looks through a whole
 * tree. Unlike a memory for one run of scripts it outlasts the slices in which many are asked about one after the other.
 */
export function memoUntilChange<Value extends object>(
  attributeFilter: string[],
  make: (root: Node) => Value,
): (root: Node) => Value {
  const known = new WeakMap<Node, readonly [Value, MutationObserver]>();
  return (root) => {
    const [kept, watching] = known.get(root) ?? [];
    if (kept && watching?.takeRecords().length === 0) return kept;
    const value = make(root);
    const observer =
      watching ??
      new MutationObserver(() => {
        // Until it is asked again: a page that changes all the time is not watched for nothing.
        observer.disconnect();
        known.delete(root);
      });
    observer.observe(root, { subtree: true, childList: true, attributeFilter });
    known.set(root, [value, observer]);
    return value;
  };
}
