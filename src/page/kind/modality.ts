import { shownBox } from '../look/shown-box.js';
import { isVisible } from '../look/visibility.js';

/** Elements that say of themselves that they are dialogs. */
export const DIALOGS = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/** True where the element says that everything behind it is out of reach. */
export function isModal(element: Element): boolean {
  return element.getAttribute('aria-modal') === 'true' || (element.localName === 'dialog' && element.matches(':modal'));
}

/** True where a person sees the element: rendered, not transparent, in the window, in frames that are seen. Pages hide dialogs by failing any of these. */
export function isInSight(element: Element): boolean {
  if (!isVisible(element)) return false;
  const { left, right, top, bottom } = shownBox(element);
  const view = element.ownerDocument.defaultView ?? window;
  if (right <= Math.max(left, 0) || bottom <= Math.max(top, 0)) return false;
  return left < view.innerWidth && top < view.innerHeight && isFrameSeen(view.frameElement);
}

/** The content of a frame counts as in sight even while the frame is scrolled out of the window. */
const isFrameSeen = (frame: Element | null): boolean =>
  !frame || (isVisible(frame) && isFrameSeen(frame.ownerDocument.defaultView?.frameElement ?? null));
