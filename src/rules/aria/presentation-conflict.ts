import { type Edit, setAttribute } from '../../ledger/edit.js';
import { accessibleName } from '../../page/name/accessible-name.js';
import { implicitRole } from '../../page/kind/role.js';
import { hears } from '../evidence/controls/presses/hears.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import type { Finding, Rule } from '../rule.js';

/** What makes browsers show an element in spite of a presentational role. */
const GLOBAL = [
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-live',
  'aria-atomic',
  'aria-relevant',
  'aria-roledescription',
  'aria-details',
];
const COMPOSITES = '[role=menu],[role=menubar],[role=tablist],[role=tree],[role=listbox],[role=grid],[role=toolbar]';

/** An element that is said to mean nothing, and to mean something, says what browsers make of it. */
export const presentationConflict: Rule = {
  id: 'presentation-conflict',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria', 'graphic'],
  selector: '[role=none],[role=presentation],img[alt=""]',
  watches: ['role', 'alt', 'tabindex', ...SHOWN_BY],
  soundIf: [isInComposite],
  repair: ifShown(repair),
};

function isInComposite(element: Element): 'unsure' | 'no' {
  return element.parentElement?.closest(COMPOSITES) ? 'unsure' : 'no';
}

function repair(element: Element): Finding | undefined {
  const given = GLOBAL.filter((name) => element.getAttribute(name)?.trim());
  const isFocusable =
    !!element.getAttribute('tabindex') || element.matches('a[href],button,input,select,textarea,summary');
  if ((given.length === 0 && !isFocusable) || element.hasAttribute('disabled')) return undefined;
  const edits = element.hasAttribute('role') ? unsaid(element) : shown(element as HTMLImageElement, given);
  return edits.length > 0 ? { edits, evidence: 'a state, a name or focus that makes browsers show it' } : undefined;
}

function unsaid(element: Element): Edit[] {
  const isDecorative = element.localName === 'img' && element.getAttribute('alt') === '';
  // A stray item would be one of nothing.
  if (element.localName === 'li' && !element.parentElement?.matches('ul,ol,menu')) return [];
  return implicitRole(element) && !isDecorative ? [setAttribute(element, 'role', null)] : [];
}

/** A name makes it a picture; anything else, without one, does not. */
function shown(image: HTMLImageElement, given: readonly string[]): Edit[] {
  const label = given.some((name) => /^aria-label/.test(name)) ? accessibleName(image) : '';
  if (label) return [setAttribute(image, 'alt', label)];
  const edits = given.map((name) => setAttribute(image, name, null));
  // An empty tabindex is none, and can be given back in its place.
  if (image.hasAttribute('tabindex') && !hears(image, 'click')) edits.push(setAttribute(image, 'tabindex', ''));
  return edits;
}
