import type { Ledger } from '../ledger/ledger.js';
import { isRendered } from '../page/look/visibility.js';
import { deepActiveElement } from '../page/tree/composed-tree.js';
import { hushed } from '../support/events/hushed.js';

/**
 * Does the work without moving focus: browsers blur an element as soon as it is no longer focusable, even if our `tabindex` is back a moment
 * later. The page hears nothing of that, because a menu, say, may close when focus leaves it.
 */
export function keepFocus(ledger: Ledger, work: () => void): void {
  const focused = deepActiveElement() as HTMLElement | null;
  // An element that the page has hidden loses focus whatever we do, and the page is to hear of that.
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
