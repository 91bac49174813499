import { textOf } from '../../../page/name/text.js';

/** True where most of what the element says is said in a navigation landmark: the box of a menu bar, whatever is around that. */
export function isNavigation(element: Element): boolean {
  const menus = [...element.querySelectorAll('nav, [role=navigation]')];
  // Most boxes hold none, and much text.
  if (menus.length === 0) return false;
  const { length } = textOf(element);
  return menus.some((menu) => textOf(menu).length * 2 > length);
}
