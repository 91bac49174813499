import { composedParent, deepActiveElement } from '../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { isOwn } from '../../page/tree/is-own.js';
import type { LivePage } from '../../page/live-page.js';
import { isTab } from '../../support/events/is-tab.js';
import { scrollClear } from './scroll-clear.js';

/** What Tab moves to is scrolled clear of sticky and fixed bars (WCAG 2.4.11), until `signal` ends it. */
export function keepTabClear(page: LivePage, signal: AbortSignal): void {
  inEveryDocument(
    page,
    (document) => {
      const onKey = (event: KeyboardEvent): void => {
        if (isTab(event)) requestAnimationFrame(clearFocus);
      };
      document.defaultView?.addEventListener('keydown', onKey, { capture: true, passive: true, signal });
    },
    signal,
  );
}

/** After the press has moved focus. */
function clearFocus(): void {
  const active = deepActiveElement();
  if (active && active.localName !== 'body' && !isOwn(active) && !isPinned(active)) scrollClear(active);
}

/** What does not scroll with the page cannot be scrolled clear of anything. */
function isPinned(element: Element): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
