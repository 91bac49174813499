import { isWholePage } from '../detect/is-whole-page.js';

/** True where focus is on nothing in the document of the popup: who is on the whole of the page around its frame has gone there. */
export function isNowhere(active: Element | null, { ownerDocument }: Element): boolean {
  return !active || (isWholePage(active) && active.ownerDocument === ownerDocument);
}
