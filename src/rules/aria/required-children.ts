import { type Edit, setAttribute } from '../../ledger/edit.js';
import { hasAriaOrFocus, ownedBy } from '../../page/tree/owned.js';
import { explicitRole, roleOf } from '../../page/kind/role.js';
import { speaks, textOf } from '../../page/name/text.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { OWNED } from '../../standards/aria-structure.js';
import { ifShown } from '../checks/if-shown.js';
import { SHOWN_BY } from '../checks/is-hidden.js';
import { containerFor } from '../evidence/roles/container-for.js';
import { withRole } from '../edits/with-role.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** Roles that do nothing but group, and are better not there than wrong; of the others, scripts may live. */
const NEUTRAL = /^(list|feed|row|rowgroup|suggestion)$/;

/** A composite role owns what it must own, and nothing that it must not. */
export const requiredChildren: Rule = {
  id: 'required-children',
  wcag: ['1.3.1'],
  confidence: 'inferred',
  kinds: ['aria'],
  selector: '[role]',
  watches: ['role', 'aria-owns', 'aria-busy', CONTENT, ...SHOWN_BY],
  soundIf: [],
  repair: ifShown(repair),
};

function repair(element: Element): Finding | undefined {
  const role = explicitRole(element);
  const allowed = OWNED.get(role);
  if (!allowed) return undefined;
  const edits = editsFor(element, role, allowed);
  return edits.length > 0 ? { edits, evidence: `its role “${role}”` } : undefined;
}

function editsFor(element: Element, role: string, allowed: readonly string[]): Edit[] {
  if (role === 'listbox' && isSlides(element)) return neutral(element);
  const owned = ownedBy(element);
  const wrong = owned.filter((child) => !allowed.includes(roleOf(child)) && !isMereItem(child, allowed));
  if (owned.length === 0) return withNothing(element, role, allowed[0] ?? '');
  if (wrong.length === 0)
    return owned.filter((child) => roleOf(child) === 'group').flatMap((group) => inGroup(group, allowed));
  const others = wrong.length < owned.length ? renamed(wrong, allowed[0] ?? '') : undefined;
  return (
    contained(element, owned) ?? passedThrough(wrong, allowed) ?? others ?? (NEUTRAL.test(role) ? neutral(element) : [])
  );
}

/** An item of a list that is none holds what belongs here, or links that make up tabs: other rules see to it. */
const isMereItem = (child: Element, allowed: readonly string[]): boolean =>
  child.matches('li:not([role])') &&
  (ownedBy(child).some((inner) => allowed.includes(roleOf(inner))) ||
    (allowed.includes('tab') && child.querySelector('a[href^="#"]') !== null));

/** Nothing in it has a role: plain children become its items, as far as they say something. */
function withNothing(element: Element, role: string, item: string): Edit[] {
  const isBusy = element.getAttribute('aria-busy') === 'true';
  const children = [...element.children].filter(
    (child) => !explicitRole(child) && speaks(textOf(child)) && child.matches('div,span,p,a'),
  );
  if (children.length > 0) {
    if (!/^(list|row|rowgroup|feed)$/.test(role) || element.children.length > children.length) return [];
    const inGrid = item === 'cell' && element.closest('[role=grid],[role=treegrid]');
    return children.map((child) => setAttribute(child, 'role', inGrid ? 'gridcell' : item));
  }
  // An empty list may be filled one day; these are never empty.
  return /^(suggestion|row)$/.test(role) && !isBusy && !speaks(textOf(element)) ? neutral(element) : [];
}

/** Boxes with pictures or headings in them, of which none can be chosen: carousels were called lists to choose from for a while. */
const isSlides = (element: Element): boolean =>
  element.querySelector(`:scope > div :is(img, ${HEADING_TAGS})`) !== null &&
  !element.matches('[tabindex], [aria-activedescendant]') &&
  element.querySelector(`[role=option], li, input, :scope > :is(${CHOSEN})`) === null;

const CHOSEN = '[tabindex], [aria-selected], [aria-checked], [onclick]';

/** All of it belongs into another kind of container: that is what the element is. */
function contained(element: Element, owned: readonly Element[]): Edit[] | undefined {
  const container = containerFor(owned);
  return container ? [setAttribute(element, 'role', container)] : undefined;
}

/** A wrapper without a name in the way of the right items is as good as none. */
function passedThrough(wrong: readonly Element[], allowed: readonly string[]): Edit[] | undefined {
  const isWrapper = (child: Element): boolean =>
    roleOf(child) === 'group' &&
    !hasAriaOrFocus(child) &&
    ownedBy(child).every((inner) => allowed.includes(roleOf(inner)));
  return wrong.every(isWrapper) ? wrong.map((child) => setAttribute(child, 'role', 'none')) : undefined;
}

/** Items of another family among the right ones. */
function renamed(wrong: readonly Element[], item: string): Edit[] | undefined {
  const isItem = (child: Element): boolean => /^(option|treeitem|menuitem|listitem|tab)$/.test(explicitRole(child));
  return wrong.every(isItem) ? wrong.map((child) => setAttribute(child, 'role', item)) : undefined;
}

/** Items of a group in a composite are those of the composite. */
function inGroup(group: Element, allowed: readonly string[]): Edit[] {
  return ownedBy(group).flatMap((child) => {
    const role = roleOf(child);
    if (role === 'group') return inGroup(child, allowed);
    const isStranger = !allowed.includes(role) && /^(option|treeitem|menuitem|listitem)$/.test(role);
    return isStranger ? [setAttribute(child, 'role', allowed[0] ?? role)] : [];
  });
}

/** What is in it stays what it is; what has a name or focus of its own cannot be nothing. */
function neutral(element: Element): Edit[] {
  const edits = withRole(element, 'none');
  const lost = edits.map((edit) => ('name' in edit ? edit.name : ''));
  const stays = element
    .getAttributeNames()
    .some((name) => !lost.includes(name) && /^(tabindex|aria-(?!owns$|hidden$).+)$/.test(name));
  return stays ? withRole(element, 'group') : edits;
}
