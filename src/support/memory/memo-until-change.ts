import { isCustom } from '../elements/is-custom.js';
import { isElement } from '../elements/is-element.js';

/** Stands for the text in an element, among its attributes. */
export const TEXT = '#text';

/**
 * Remembers what was made of each root while nothing changes in it: until elements that the selector means come or go, or an attribute is written,
 * or `TEXT`, each on elements of its own selector; a custom element may be of any. For what looks through a whole tree: it outlasts the slices in which many are asked about one
 * after the other, and what we write ourselves meanwhile.
 */
export function memoUntilChange<Value extends object>(
  selector: string,
  attributes: Readonly<Record<string, string>>,
  make: (root: Node) => Value,
): (root: Node) => Value {
  const known = new WeakMap<Node, Kept<Value>>();
  const options = {
    subtree: true,
    childList: true,
    characterData: TEXT in attributes,
    attributeOldValue: true,
    attributeFilter: Object.keys(attributes),
  };

  const isMeant = (node: Node): boolean =>
    isElement(node) && (node.matches(selector) || node.querySelector(selector) !== null);

  const isRead = (text: Node): boolean => {
    const element = isElement(text) ? text : text.parentElement;
    return TEXT in attributes && !!element?.closest(attributes[TEXT]);
  };

  const isOfOne = (element: Element, attribute: string): boolean =>
    element.matches(attributes[attribute] ?? '*') || isCustom(element);

  /** What another element had before may have stood in the way of one that is meant. */
  const matters = ({ target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord): boolean =>
    attributeName === null
      ? [...addedNodes, ...removedNodes].some(isMeant) || isRead(target)
      : oldValue !== null || isOfOne(target as Element, attributeName);

  const keep = (root: Node): Kept<Value> => {
    const observer = new MutationObserver((records) => {
      // A page that goes on changing is watched no longer than somebody asks.
      if (!kept.isAsked || records.some(matters)) forget(root, kept);
      kept.isAsked = false;
    });
    observer.observe(root, options);
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
