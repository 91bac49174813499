import { setAttribute } from '../../ledger/edit.js';
import { FOCUSABLE } from '../../page/kind/focusable.js';
import { isRendered, isVisible } from '../../page/look/visibility.js';
import { memoForRun } from '../../support/memo-for-run.js';
import { CONTENT, type Check, type Finding, type Rule } from '../rule.js';

const MODALS = 'dialog[open],[aria-modal=true],[role=dialog],[role=alertdialog]';

const WHOLE_PAGE = ':root,body';

/** The dialogs that are open in a document. */
const openModals = memoForRun((document: Document) => [...document.querySelectorAll(MODALS)].filter(isRendered));

/** What lies behind an open dialog is hidden for as long as that is open. */
const isBehindDialog: Check = (element) => {
  if (!element.querySelector(FOCUSABLE) && !element.matches(FOCUSABLE)) return 'no';
  return openModals.of(element.ownerDocument).some((dialog) => !element.contains(dialog)) ? 'yes' : 'no';
};

/** Nobody lands on what a screen reader is not told of: the page as a whole and what is plainly there are told of, the rest cannot be tabbed to. */
export const hiddenFocusable: Rule = {
  id: 'hidden-focusable',
  wcag: ['4.1.2', '1.3.1'],
  confidence: 'certain',
  kinds: ['aria'],
  selector: '[aria-hidden=true]',
  watches: ['aria-hidden', 'tabindex', 'inert', CONTENT],
  soundIf: [isBehindDialog],
  repair,
};

function repair(element: Element): Finding | undefined {
  const shown = setAttribute(element, 'aria-hidden', 'false');
  // No browser owes it to anybody to overlook that there would be nothing at all.
  if (element.matches(WHOLE_PAGE)) return { edits: [shown], evidence: 'its “aria-hidden”' };
  if (element.parentElement?.closest(`:is([aria-hidden=true]:not(${WHOLE_PAGE}),[inert])`)) return undefined;
  const reached = [element, ...element.querySelectorAll(FOCUSABLE)].filter(isReached) as HTMLElement[];
  if (reached.length === 0) return undefined;
  const evidence = 'what can be tabbed to in a part that is hidden from screen readers';
  if (reached.some(isPlainlyThere)) return { edits: [shown], evidence, confidence: 'inferred' };
  return { edits: reached.map((one) => setAttribute(one, 'tabindex', '-1')), evidence };
}

function isReached(element: Element): boolean {
  const { tabIndex } = element as HTMLElement;
  return (
    element.matches(FOCUSABLE) &&
    tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    isRendered(element)
  );
}

/** Drawn where it can be seen and used: not switched off, not beside the page, not cut away, not transparent, not a copy that makes a carousel go round. */
function isPlainlyThere(element: HTMLElement): boolean {
  if (element.getAttribute('aria-disabled') === 'true') return false;
  if (element.closest('[class*=clone],[class*=slide],[class*=carousel],[class*=hidden]')) return false;
  if (!isVisible(element)) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollLeft, scrollTop } = element.ownerDocument.documentElement;
  if (width <= 1 || height <= 1 || right + scrollLeft <= 0 || bottom + scrollTop <= 0) return false;
  return getComputedStyle(element).pointerEvents !== 'none';
}
