import type { LivePage } from '../page/live-page.js';
import { isRendered } from '../page/visibility.js';

/** The page's modal dialog that is open now, whoever keeps focus in it. */
export function openModal(page: LivePage): Element | undefined {
  return page.all('dialog').find((dialog) => isModal(dialog) && isInSight(dialog));
}

function isModal(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true' || (dialog.localName === 'dialog' && dialog.matches(':modal'));
}

/** Pages close dialogs in many ways: not rendered, transparent, moved out of the window. */
function isInSight(dialog: Element): boolean {
  if (!isRendered(dialog) || getComputedStyle(dialog).opacity === '0') return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
