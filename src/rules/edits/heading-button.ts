import { type Edit, insertNode, setAttribute } from '../../ledger/edit.js';
import { reference } from '../../ledger/reference.js';
import { textOf } from '../../page/name/text.js';
import { ownElement } from './own-element.js';
import { keysOf, pressActivates } from './press-activates.js';

/**
 * What lets a heading that answers clicks stay one and be pressed as well: the element around its words becomes the control, or else one
 * of ours as large as the heading, that is called by it. What is pressed is heard by the heading.
 */
export function headingButton(heading: Element, role: 'button' | 'link'): Edit[] {
  const inner = heading.firstElementChild as HTMLElement | null;
  const holdsAll =
    inner?.matches(AROUND_WORDS) && inner === heading.lastElementChild && textOf(inner) === textOf(heading);
  return inner && holdsAll ? controlOf(inner, role) : insertedControl(heading, role);
}

function insertedControl(heading: Element, role: string): Edit[] {
  const { id, edits } = reference(heading);
  const button = made.get(heading) ?? ownElement(heading.ownerDocument, {});
  made.set(heading, button);
  button.setAttribute('aria-labelledby', id);
  const inserted = insertNode(laidOver(button, heading), heading, heading.firstChild);
  return [...edits, inserted, ...controlOf(button, role)];
}

const controlOf = (element: HTMLElement, role: string): Edit[] => [
  setAttribute(element, 'role', role),
  setAttribute(element, 'tabindex', '0'),
  ...pressActivates(element, keysOf(role)),
];

/** The same one is put back when the heading is looked at again: it may have focus. */
const made = new WeakMap<Element, HTMLElement>();

const AROUND_WORDS = ':is(span, b, strong, em, i, u, font, div):not([role], [tabindex])';

/** The control that was made in a heading. */
export const controlIn = (heading: Element): Element | null =>
  heading.querySelector(':scope > :is([role=button], [role=link])');

/** Out of the flow, and no way for the pointer: there for focus, and for the ring around it. */
function laidOver(button: HTMLElement, heading: Element): HTMLElement {
  const { width, height } = heading.getBoundingClientRect();
  Object.assign(button.style, {
    position: 'absolute',
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  return button;
}
