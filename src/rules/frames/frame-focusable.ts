import { type Edit, setAttribute } from '../../ledger/edit.js';
import { frameDocument } from '../../support/elements/frame-document.js';
import { FOCUSABLE } from '../../page/kind/focusable.js';
import { speaks, textOf } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import type { Finding, Rule } from '../rule.js';

/** Characters that still make a name. */
const LONGEST_NAME = 60;

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
  const shown = frameDocument(frame);
  if (![...(shown?.querySelectorAll(FOCUSABLE) ?? [])].some(isUsable)) return undefined;
  return {
    edits: [setAttribute(frame, 'tabindex', '0'), ...nameEdits(frame, shown)],
    evidence: 'what is in it',
  };
}

/** Who gets there is told where, even where only the text of the frame tells. */
function nameEdits(frame: Element, shown: Document | null): Edit[] {
  if (!shown || frame.matches('[title],[aria-label],[aria-labelledby]') || shown.title || shown.querySelector('h1,h2'))
    return [];
  const text = textOf(shown.body);
  return speaks(text) && text.length <= LONGEST_NAME ? [setAttribute(frame, 'title', text)] : [];
}

function isUsable(element: Element): boolean {
  return (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled') && isRendered(element);
}
