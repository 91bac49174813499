import { composedContains, composedParent } from '../../page/tree/composed-tree.js';
import type { DropdownParts } from './dropdown.js';

/** The least share of the window's height that a drawer takes: a bar at the top may stay free. */
const HEIGHT = 0.8;

/**
 * True for what is laid over the page along a whole side of its window, or over all of it, as drawers are: the panel, or the box in which it is
 * fixed. What holds the trigger as well, as a fixed sidebar does, lies over nothing that comes next.
 */
export function fillsSide({ trigger, panel }: DropdownParts): boolean {
  for (let at: Element | null = panel; at && !composedContains(at, trigger); at = composedParent(at))
    if (getComputedStyle(at).position === 'fixed') return isTall(at);
  return false;
}

/** One that slides in sticks out while it does. */
function isTall(box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const height = Math.min(bottom, clientHeight) - Math.max(top, 0);
  return height >= clientHeight * HEIGHT && (left < 1 || right > clientWidth - 1);
}
