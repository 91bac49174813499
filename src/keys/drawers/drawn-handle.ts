import { composedParent } from '../../page/tree/composed-tree.js';

/** True where a style rule alone draws something with the element that lies in the window: a handle that sticks out is pressed like any other. */
export function hasDrawnHandle(element: Element): boolean {
  return ['::before', '::after'].some((part) => isInWindow(element, getComputedStyle(element, part)));
}

/** What is laid out with its element lies where that does, as far as one can tell. */
function isInWindow(element: Element, { content, position, left, top, width, height }: CSSStyleDeclaration): boolean {
  if (/^(none|normal)$/.test(content) || !/^(absolute|fixed)$/.test(position)) return false;
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const around = holderOf(element).getBoundingClientRect();
  const [x, y] = [around.left + parseFloat(left), around.top + parseFloat(top)];
  return x < clientWidth - 1 && y < clientHeight - 1 && x + parseFloat(width) > 1 && y + parseFloat(height) > 1;
}

/** The box by which it is placed. */
function holderOf(element: Element): Element {
  let at = element;
  for (let around = composedParent(at); around && getComputedStyle(at).position === 'static';) {
    at = around;
    around = composedParent(at);
  }
  return at;
}
