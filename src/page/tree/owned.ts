import { composedParent } from './composed-tree.js';
import { elementById, idsIn } from '../name/references.js';
import { referrersOf } from '../name/referrers.js';
import { roleOf } from '../kind/role.js';
import { isExposed } from '../look/visibility.js';
import { flatTreeChildren } from '../../support/elements/flat-tree-children.js';
import { isElement } from '../../support/elements/is-element.js';
import { isSlot } from '../../support/elements/is-slot.js';

/**
 * Elements that an element owns in the accessibility tree: its nearest exposed descendants with a role or ARIA of their own, and what
 * `aria-owns` names. Asks for style.
 */
export function ownedBy(element: Element): Element[] {
  return [
    ...within(element),
    ...ownedByReference(element).flatMap((owned) => (isPassedThrough(owned) ? within(owned) : [owned])),
  ];
}

/** The element that owns this one: by `aria-owns`, else the nearest ancestor in the flat tree that is not passed through. */
export function ownerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? composedParent(at)) {
    const [owner] = referrersOf(at, 'aria-owns');
    if (owner) return owner;
    if (at !== element && !isPassedThrough(at)) return at;
  }
  return null;
}

/** True for an element that the accessibility tree leaves out, so that only its content is there. */
export function isPassedThrough(element: Element): boolean {
  return /^(|generic|none|presentation|code|strong|emphasis)$/.test(roleOf(element)) && !hasAriaOrFocus(element);
}

/** True where an ARIA attribute or `tabindex` keeps the element in the accessibility tree whatever its role. */
export function hasAriaOrFocus(element: Element): boolean {
  return element
    .getAttributeNames()
    .some((name) => name === 'tabindex' || (/^aria-/.test(name) && !/^aria-(owns|hidden|disabled)$/.test(name)));
}

function within(element: Element): Element[] {
  const children = [...flatTreeChildren(element)]
    .filter(isElement)
    .filter((child) => !/^(script|style|template)$/.test(child.localName));
  return children.flatMap((child) => {
    // A slot has no box of its own.
    if (isSlot(child)) return within(child);
    if (!isExposed(child)) return [];
    return isPassedThrough(child) ? within(child) : [child];
  });
}

function ownedByReference(element: Element): Element[] {
  return idsIn(element, 'aria-owns')
    .map((id) => elementById(element, id))
    .filter((owned) => owned !== null)
    .filter(isExposed);
}
