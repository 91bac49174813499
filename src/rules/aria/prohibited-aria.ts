import { type Edit, setAttribute } from '../../ledger/edit.js';
import { implicitRole, roleOf } from '../../page/kind/role.js';
import { speaks, textOf } from '../../page/name/text.js';
import { NAMELESS } from '../../standards/aria-support.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { controlEdits } from '../edits/control-edits.js';
import { withoutStates } from '../edits/without-states.js';
import { touchesControl } from '../evidence/controls/presses/interactive.js';
import type { Finding, Rule } from '../rule.js';

/** Elements without a role in ARIA that HTML names or keeps states for all the same. */
const ROLELESS =
  /^(area|audio|video|canvas|iframe|embed|object|label|legend|summary|details|input|picture|source|track|map|param|br|figcaption|svg|math|frame|slot|head|body|html|dl|th|td|tr)$/;

/** A name or state that the element's role cannot have is taken away, or the role given that can; what its author made a tab stop with states is a button. */
export const prohibitedAria: Rule = {
  id: 'prohibited-aria',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['aria'],
  watches: ['role', ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const role = roleOf(element);
  const control = role || !isMeantAsControl(element) ? undefined : controlEdits(element);
  if (control) return { edits: control, evidence: 'an element without a role', confidence: 'inferred' };
  const edits = [...stateEdits(element, role), ...nameEdits(element, role)];
  if (edits.length === 0) return undefined;
  // Text that comes into it may make what it is called harmless.
  return { edits, evidence: role ? `its role “${role}”` : 'an element without a role', basis: [element] };
}

/** A tab stop with words whose author says that it opens something, or is pressed in. */
const isMeantAsControl = (element: Element): boolean =>
  element.matches('[tabindex="0"]:is([aria-expanded], [aria-haspopup], [aria-pressed])') &&
  speaks(textOf(element)) &&
  !touchesControl(element);

function stateEdits(element: Element, given: string): Edit[] {
  // Whoever can be focused keeps the role that was to be taken away.
  const role = /^(none|presentation)$/.test(given) ? implicitRole(element) : given;
  if (!role && !/^(div|span|p|audio|video|section|b|i|label|figure|body)$/.test(element.localName)) return [];
  if (/^(doc|graphics)-/.test(role) || /^(input|td|th)$/.test(element.localName)) return [];
  return withoutStates(element, role);
}

function nameEdits(element: Element, role: string): Edit[] {
  const names = ['aria-label', 'aria-labelledby', 'aria-roledescription'].filter((name) =>
    element.getAttribute(name)?.trim(),
  );
  if (names.length === 0 || !(role ? NAMELESS.has(role) : isGeneric(element))) return [];
  const isDescribed = names.includes('aria-roledescription');
  // Beside text of its own the name does no harm, and nobody can tell which of the two was meant.
  if (!isDescribed && speaks(textOf(element))) return [];
  if (element.closest('button,[role=button],[role=option],[role=tab],[role=img]')) return [];
  if (
    role ||
    isDescribed ||
    names[0] !== 'aria-label' ||
    element.childElementCount > 0 ||
    element.hasAttribute('role')
  ) {
    return names.map((name) => setAttribute(element, name, null));
  }
  return [setAttribute(element, 'role', 'img')];
}

function isGeneric(element: Element): boolean {
  const { localName } = element;
  if (ROLELESS.test(localName) || element.matches('[tabindex], [contenteditable]')) return false;
  if (element.namespaceURI?.endsWith('/svg')) return false;
  return !localName.includes('-') || (!element.shadowRoot && !customElements.get(localName));
}
