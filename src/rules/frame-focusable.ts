import { setAttribute } from '../ledger/edit.js';
import { frameDocument } from '../page/composed-tree.js';
import { isRendered } from '../page/visibility.js';
import type { Finding, Rule } from './rule.js';

const FOCUSABLE =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[contenteditable]:not([contenteditable=false])';

/** A frame with something to use in it can be tabbed into. */
export const frameFocusable: Rule = {
  id: 'frame-focusable',
  wcag: ['2.1.1'],
  confidence: 'certain',
  kinds: ['frame'],
  selector: 'iframe[tabindex^="-"]',
  watches: ['tabindex', 'src', 'srcdoc'],
  soundIf: [],
  repair,
};

function repair(frame: Element): Finding | undefined {
  const { clientWidth, clientHeight, ownerDocument } = frame;
  if (clientWidth < 2 || clientHeight < 2 || !isRendered(frame)) return undefined;
  if (frame.closest('[inert]') || ownerDocument.querySelector(':modal')) return undefined;
  const usable = [...(frameDocument(frame)?.querySelectorAll(FOCUSABLE) ?? [])].some(isUsable);
  return usable ? { edits: [setAttribute(frame, 'tabindex', '0')], evidence: 'the controls in the frame' } : undefined;
}

function isUsable(element: Element): boolean {
  return (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled') && isRendered(element);
}
