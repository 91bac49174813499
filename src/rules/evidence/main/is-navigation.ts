import { textOf } from '../../../page/name/text.js';

/** True where most of what the element says is said in a navigation landmark: the box of a menu bar, whatever is around that. */
export function isNavigation(element: Element): boolean {
  const { length } = textOf(element);
  return [...element.querySelectorAll('nav, [role=navigation]')].some((menu) => textOf(menu).length * 2 > length);
}
