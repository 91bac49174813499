import { type Edit, listen } from '../../ledger/edit.js';

/** Keys that activate a control. */
export type Press = 'Enter' | ' ';

/** Keys that activate a control of this role: a link by Enter alone, everything else by both. */
export const keysOf = (role: string): readonly Press[] => (role === 'link' ? ['Enter'] : ['Enter', ' ']);

/**
 * Edits that make keys click the element, once for each press, and not where the page answers the key itself: by preventing its
 * default, or by a click of its own, or otherwise than `isOpen` says.
 */
export function pressActivates(
  element: HTMLElement | SVGElement,
  keys: readonly Press[],
  isOpen: () => boolean = () => true,
): Edit[] {
  let pressed: string | undefined;
  function onKeydown(event: Event): void {
    const { key } = event as KeyboardEvent;
    if (!isPlain(event as KeyboardEvent, element) || !keys.includes(key as Press)) return;
    afterwards(event, element, () => {
      if (!isOpen()) return;
      // Space would scroll, and Enter press whatever the click gives focus to.
      event.preventDefault();
      if (key === 'Enter') click(element);
      else pressed = key;
    });
  }
  function onKeyup(event: Event): void {
    const { key } = event as KeyboardEvent;
    if (key === ' ' && pressed === key && isPlain(event as KeyboardEvent, element))
      afterwards(event, element, () => isOpen() && click(element));
    pressed = undefined;
  }
  return [listen(element, 'keydown', onKeydown), listen(element, 'keyup', onKeyup)];
}

function isPlain(event: KeyboardEvent, element: Element): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return false;
  return event.composedPath()[0] === element;
}

/** Acts once every listener of the page has had the event, unless one of them answered it. */
function afterwards(event: Event, element: Element, act: () => unknown): void {
  const { defaultView: view } = element.ownerDocument;
  if (!view) return;
  let answered = false;
  const done = new AbortController();
  view.addEventListener('click', () => (answered = true), { capture: true, signal: done.signal });
  // Listeners of the window come last, and among them those that were added last.
  view.addEventListener(event.type, finish, { signal: done.signal });
  // The page may have kept the event from the window.
  view.setTimeout(finish);
  function finish(): void {
    if (done.signal.aborted) return;
    done.abort();
    if (!answered && !event.defaultPrevented) act();
  }
}

function click(element: HTMLElement | SVGElement): void {
  if ('click' in element) element.click();
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
