import { scrollClear } from '../keys/focus/scroll-clear.js';
import { takeFocus } from '../keys/focus/take-focus.js';
import { deepActiveElement } from '../page/tree/composed-tree.js';
import type { Overlay } from './overlay.js';

/** Moves focus to an element, as far as it can be, and scrolls it clear of what sticks to the window. */
export function goTo(element: Element, overlay: Overlay): void {
  if (overlay.signal.aborted) return;
  const staying = new AbortController();
  const { signal } = staying;
  const { page, ledger } = overlay.observe(signal);
  if (!takeFocus(element, ledger, overlay.signal)) {
    staying.abort();
    return;
  }
  scrollClear(element);
  const leave = (): void => {
    // Where only the window has lost focus, the element will have it again.
    if (deepActiveElement(element.ownerDocument) !== element) staying.abort();
  };
  element.addEventListener('blur', leave, { signal });
  // What is taken out of the page loses focus without an event in most browsers.
  page.listen({ content: leave }, signal);
  // The page may have led focus on, and will not tell of that again.
  leave();
}
