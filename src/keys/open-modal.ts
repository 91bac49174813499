import type { LivePage } from '../page/live-page.js';
import { isInSight, isModal } from '../page/kind/modality.js';

/** The page's modal dialog that is open now, whoever keeps focus in it. */
export function openModal(page: LivePage): Element | undefined {
  return page.all('dialog').find((dialog) => isModal(dialog) && isInSight(dialog));
}
