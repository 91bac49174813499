import { setAttribute } from '../../ledger/edit.js';
import { FOCUSABLE } from '../../page/kind/focusable.js';
import { isRendered, isVisible } from '../../page/look/visibility.js';
import { memoForRun } from '../../support/memory/memo-for-run.js';
import { CONTENT, type Check, type Finding, type Rule } from '../rule.js';

/** Players bring controls of their own, to which Tab leads as well; a film that plays by itself and is silent is an ornament. */
const PLAYER = 'audio[controls], video[controls]:not([autoplay][muted])';
const REACHED = `${FOCUSABLE}, ${PLAYER}`;

const MODALS = 'dialog[open],[aria-modal=true],[role=dialog],[role=alertdialog]';

/** The dialogs that are open in a document. */
const openModals = memoForRun((document: Document) => [...document.querySelectorAll(MODALS)].filter(isRendered));

/** What lies behind an open dialog is hidden for as long as that is open. */
const isBehindDialog: Check = (element) => {
  if (!element.querySelector(REACHED) && !element.matches(REACHED)) return 'no';
  return openModals(element.ownerDocument).some((dialog) => !element.contains(dialog)) ? 'yes' : 'no';
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
  const told = setAttribute(element, 'aria-hidden', 'false');
  if (isWholePage(element)) return { edits: [told], evidence: 'its “aria-hidden”' };
  if (element.parentElement?.closest(HIDING_PART)) return undefined;
  const reached = [element, ...element.querySelectorAll(REACHED)].filter(isReached) as HTMLElement[];
  if (reached.length === 0) return undefined;
  const there = reached.filter(isPlainlyThere);
  // What lies over it may be a dialog that nobody has called so.
  if (there.some(isCovered)) return undefined;
  const evidence = 'what can be tabbed to in a part that is hidden from screen readers';
  if (there.length > 0) return { edits: [told], evidence, confidence: 'inferred' };
  return { edits: reached.map((one) => setAttribute(one, 'tabindex', '-1')), evidence };
}

const WHOLE_PAGE = 'html,body';
const HIDING_PART = `[aria-hidden=true]:not(${WHOLE_PAGE}),[inert]`;

/** With it hidden there is nothing at all, unless a frame that shows it is hidden anyway. */
const isWholePage = (element: Element): boolean =>
  element.matches(WHOLE_PAGE) && !element.ownerDocument.defaultView?.frameElement?.closest('[aria-hidden=true]');

function isReached(element: Element): boolean {
  return (
    element.matches(REACHED) &&
    isStop(element as HTMLElement) &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    isRendered(element)
  );
}

/** In WebKit a player is no stop itself, and its controls are. */
const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 || (element.matches(PLAYER) && !element.hasAttribute('tabindex'));

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

/** Something of the page's lies over its middle, where that is in the window. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !hit.contains(element) && !element.contains(hit) && !hit.closest('curb-cut');
}
