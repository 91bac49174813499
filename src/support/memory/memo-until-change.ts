import { isElement } from '../elements/is-element.js';

/**
 * Remembers what was made of each root while nothing changes in it: until elements that the selector means come or go, or an attribute is written,
 * each on elements of its own selector. For what looks through a whole tree: it outlasts the slices in which many are asked about one after the
 * other, and what we write ourselves meanwhile.
 */
export function memoUntilChange<Value extends object>(
  selector: string,
  attributes: Readonly<Record<string, string>>,
  make: (root: Node) => Value,
): (root: Node) => Value {
  const known = new WeakMap<Node, Kept<Value>>();
  const attributeFilter = Object.keys(attributes);

  const isMeant = (node: Node): boolean =>
    isElement(node) && (node.matches(selector) || node.querySelector(selector) !== null);

  const matters = ({ target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
    attributeName === null
      ? [...addedNodes, ...removedNodes].some(isMeant)
      : (target as Element).matches(attributes[attributeName] ?? '*') ||
        !(target as Element).hasAttribute(attributeName);

  const keep = (root: Node): Kept<Value> => {
    const observer = new MutationObserver((records) => {
      // A page that goes on changing is watched no longer than somebody asks.
      if (!kept.isAsked || records.some(matters)) forget(root, kept);
      kept.isAsked = false;
    });
    observer.observe(root, { subtree: true, childList: true, attributeFilter });
    const kept = { value: make(root), observer, isAsked: true };
    known.set(root, kept);
    return kept;
  };

  const forget = (root: Node, { observer }: Kept<Value>): void => {
    observer.disconnect();
    known.delete(root);
  };

  return (root) => {
    let kept = known.get(root);
    if (kept?.observer.takeRecords().some(matters)) {
      forget(root, kept);
      kept = undefined;
    }
    kept ??= keep(root);
    kept.isAsked = true;
    return kept.value;
  };
}

interface Kept<Value> {
  readonly value: Value;
  readonly observer: MutationObserver;
  /** Whether anybody has asked since it last heard of a change. */
  isAsked: boolean;
}
