import type { Ledger } from '../ledger/ledger.js';
import { isRendered } from '../page/look/visibility.js';
import { deepActiveElement } from '../page/tree/composed-tree.js';
import { hushed } from '../support/hushed.js';

/**
 * Does the work without moving focus: a browser blurs at once what is no tab stop any more, even where our `tabindex` is back a moment
 * later. The page hears nothing of it, as a menu may close when focus leaves.
 */
export function keepFocus(ledger: Ledger, work: () => void): void {
  const focused = deepActiveElement() as HTMLElement | null;
  // What the page has hidden loses focus whatever we do, and that is to be heard.
  if (!focused || !ledger.owns(focused, 'tabindex') || !isRendered(focused)) {
    work();
    return;
  }
  const options = { preventScroll: true, focusVisible: focused.matches(':focus-visible') };
  hushed(focused.ownerDocument.defaultView, () => {
    work();
    if (deepActiveElement() !== focused) focused.focus(options);
  });
}
