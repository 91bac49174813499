import { IGNORED } from '../../../settings/ignored.js';
import type { Tree } from '../../followed-page.js';
import { UNDRAWN } from './undrawn.js';

/** What is passed over with all that is in it. */
const NOT_DRAWN = `${UNDRAWN}, ${IGNORED}`;

/** Pixels around the window in which elements count as in view: they are looked at before they come into it. */
const MARGIN = 300;

/**
 * Elements of the tree in order; what draws nothing or is `left` out is passed over with all that is in it. A walker finds the way,
 * because a form with a field of that name hides its own `children`.
 */
export function* drawnIn(tree: Tree, left: (element: Element, view: Window) => boolean): Generator<Element> {
  const document = tree.ownerDocument ?? tree;
  const { defaultView: view } = document;
  if (!view) return;
  const isDrawn = (node: Node): number =>
    (node as Element).matches(NOT_DRAWN) || left(node as Element, view)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT, isDrawn);
  while (walker.nextNode()) yield walker.currentNode as Element;
}

/** True for an element out of view: what it holds is where it is itself, unless there is more in it than it has room for. */
export function isElsewhere(element: Element, view: Window): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return isGone(element);
  const isIn =
    bottom > -MARGIN && top < view.innerHeight + MARGIN && right > -MARGIN && left < view.innerWidth + MARGIN;
  return !isIn && element.scrollHeight <= element.clientHeight + 1;
}

/** True for an element without a box, unless it only stands aside for what is in it. */
export const isGone = (element: Element): boolean =>
  !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
