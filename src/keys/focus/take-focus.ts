import type { Reason } from '../../i18n/reasons.js';
import { setAttribute } from '../../ledger/edit.js';
import { isCustom } from '../../support/elements/is-custom.js';
import type { Ledger } from '../../ledger/ledger.js';
import { deepActiveElement } from '../../page/tree/composed-tree.js';

/** Name under which the ledger keeps what makes an element able to take focus for once. */
export const LANDING = 'quick-keys';

/**
 * Moves focus to any element, without scrolling. One that cannot take it is made able to until focus leaves it again. Answers whether
 * focus arrived, be it that the page led it on from there: to the dialog that such a field opens.
 */
export function takeFocus(element: Element, ledger: Ledger, signal: AbortSignal): boolean {
  const before = deepActiveElement(element.ownerDocument);
  if (mayTakeFocus(element) && (focused(element) || isLedOn(element, before))) return true;
  const edits = [setAttribute(element, 'tabindex', '-1')];
  ledger.write({
    rule: LANDING,
    element,
    edits,
    evidence: 'what the visitor did' satisfies Reason,
    confidence: 'certain',
  });
  if (!focused(element)) {
    ledger.undo(element, LANDING);
    return false;
  }
  const giveUp = (): void => {
    // The window lost focus, not the element: it will be wanted again.
    if (isActive(element)) return;
    element.removeEventListener('blur', onBlur);
    ledger.undo(element, LANDING);
  };
  // Once focus has arrived elsewhere: what is written on its way has the browser look at the whole page once more.
  const onBlur = (): void => queueMicrotask(giveUp);
  element.addEventListener('blur', onBlur, { signal });
  return true;
}

/** False where the browser is sure to refuse, which costs it a look at the style of the page. */
const mayTakeFocus = (element: Element): boolean =>
  (element as HTMLElement).tabIndex !== -1 ||
  element.hasAttribute('tabindex') ||
  element.shadowRoot !== null ||
  isCustom(element);

function isLedOn({ ownerDocument }: Element, before: Element | null): boolean {
  const now = deepActiveElement(ownerDocument);
  return now !== null && now !== before && now !== ownerDocument.body;
}

/** True for an element that only we made focusable. */
export const isLanding = (element: Element, ledger: Ledger): boolean => ledger.writersOf(element).includes(LANDING);

function focused(element: Element): boolean {
  (element as HTMLElement).focus({ preventScroll: true });
  return isActive(element);
}

/** True for the element that has focus in its document. */
export function isActive(element: Element): boolean {
  return deepActiveElement(element.ownerDocument) === element;
}
