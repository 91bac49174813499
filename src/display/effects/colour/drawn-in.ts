import { IGNORED } from '../../../settings/ignored.js';
import type { Tree } from '../../followed-page.js';
import { UNDRAWN } from './undrawn.js';

/** Elements that are skipped with everything inside them. */
const NOT_DRAWN = `${UNDRAWN}, ${IGNORED}`;

/** Pixels around the window in which elements count as in view: they are looked at before they come into it. */
const MARGIN = 300;

/**
 * Elements of the tree in order; those that draw nothing or are `left` out are skipped with everything inside. Uses a tree walker, because a form
 * that has a field called "children" hides its own `children`.
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

/** True for an element that is out of view with everything in it; one whose content overflows may still have some of that in view. */
export function isElsewhere(element: Element, view: Window): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return isGone(element);
  const isIn =
    bottom > -MARGIN && top < view.innerHeight + MARGIN && right > -MARGIN && left < view.innerWidth + MARGIN;
  return !isIn && element.scrollHeight <= element.clientHeight + 1;
}

/** True for an element that is not rendered; one with `display: contents` lacks a box, but shows its content. */
export const isGone = (element: Element): boolean =>
  !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
