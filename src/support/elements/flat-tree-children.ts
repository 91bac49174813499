import { isSlot } from './is-slot.js';
import { nodesIn } from './nodes-in.js';

/**
 * What is drawn in an element, in the flat tree (CSS Scoping, section 3.4), open shadow trees only: of a slot what is assigned to it, of a
 * host what its shadow tree holds, of any other what it holds itself.
 */
export function flatTreeChildren(element: Element): Iterable<Node> {
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : nodesIn(element.shadowRoot ?? element);
}
