import { isWholePage } from '../detect/is-whole-page.js';

/** True where focus is on nothing: on the page as a whole, or on the whole of this document in one of its frames. */
export function isNowhere(active: Element | null, { ownerDocument }: Element): boolean {
  return !active || (isWholePage(active) && [document, ownerDocument].includes(active.ownerDocument));
}
