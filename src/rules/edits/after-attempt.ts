import { deepActiveElement } from '../../page/tree/composed-tree.js';

/** How long after a failed attempt a page may take to show what is wrong, in milliseconds. */
const PATIENCE_MS = 1000;

/** How long a page must have left the form alone before it is looked at, in milliseconds. */
const STILL_MS = 100;

/**
 * Looks at a form each time the page has left it alone for a moment after somebody tried to send it, until `look` has seen what it waits
 * for, or a second has passed. Nobody is asked once focus has moved: it is where the page or the visitor wants it.
 */
export function afterAttempt(form: Element, look: () => boolean): void {
  const before = deepActiveElement();
  const stop = new AbortController();
  let timer = setTimeout(settle, STILL_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(settle, STILL_MS);
  });
  observer.observe(form, { subtree: true, childList: true, characterData: true, attributes: true });
  const end = setTimeout(() => stop.abort(), PATIENCE_MS);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  });

  function settle(): void {
    if (deepActiveElement() !== before || look()) stop.abort();
  }
}
