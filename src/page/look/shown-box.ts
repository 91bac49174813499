import { isVisible } from './visibility.js';

/** The element's box in the window; where it has no size, the box around its content, which may be positioned on its own. Asks for layout. */
export function shownBox(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (!isEmpty(box)) return box;
  const { overflow } = getComputedStyle(element);
  return overflow === 'visible' ? around(element.children, box) : box;
}

/** The box around all children that a person sees. */
function around(children: Iterable<Element>, empty: DOMRect): DOMRect {
  const boxes = [...children]
    .filter(isVisible)
    .map(shownBox)
    .filter((box) => !isEmpty(box));
  if (boxes.length === 0) return empty;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}

const isEmpty = ({ width, height }: DOMRect): boolean => width === 0 || height === 0;
