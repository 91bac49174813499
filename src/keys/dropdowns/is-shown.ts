import { isVisible } from '../../page/look/visibility.js';
import { isClipped } from './is-clipped.js';

/** True where a visitor gets to see the element: it is drawn, not transparent, has a size, and lies within the page. */
export function isShown(element: Element): boolean {
  if (!isVisible(element)) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  // A box without a size may hold others that have one, unless it cuts them off.
  if (right - left < 2 || bottom - top < 2) {
    return getComputedStyle(element).overflow === 'visible' && [...element.children].some(isShown);
  }
  const view = element.ownerDocument.defaultView ?? window;
  return right > 0 && left < view.innerWidth && bottom > -view.scrollY && !isClipped(getComputedStyle(element));
}
