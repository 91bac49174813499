import { shownBox } from '../look/shown-box.js';
import { isVisible } from '../look/visibility.js';

/** Elements that say of themselves that they are dialogs. */
export const DIALOGS = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** True where the element says that everything behind it is out of reach. */
export function isModal(element: Element): boolean {
  return element.getAttribute('aria-modal') === 'true' || (element.localName === 'dialog' && element.matches(':modal'));
}

/** True where a person sees the element: rendered, not transparent, in the window. Pages hide dialogs in all of these ways. */
export function isInSight(element: Element): boolean {
  if (!isVisible(element)) return false;
  const { left, right, top, bottom } = shownBox(element);
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  return right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
