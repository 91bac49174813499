import { type Edit, setAttribute } from '../../ledger/edit.js';
import { explicitRole, implicitRole } from '../../page/kind/role.js';
import { HEADING_TAGS } from '../../standards/headings.js';
import { hearsKeys } from '../evidence/controls/presses/hears.js';
import { pressedRole } from '../evidence/controls/presses/pressed-role.js';
import { headingButton } from './heading-button.js';
import { keysOf, pressActivates } from './press-activates.js';

/** What makes a button or link of an element that answers clicks; `undefined` where it is better left alone. */
export function controlEdits(element: Element): Edit[] | undefined {
  const role = roleFor(element);
  if (role === '' && element.matches(HEADING_TAGS) && !explicitRole(element) && !hearsKeys(element))
    return headingButton(element, pressedRole(element));
  return role === undefined ? undefined : [...roleEdits(element, role), ...keyEdits(element, role)];
}

/** The role to give: empty for none beside the one it has, `undefined` where the element is better left alone. */
function roleFor(element: Element): string | undefined {
  const given = explicitRole(element);
  if (given) return /^(button|link|checkbox|switch)$/.test(given) ? '' : undefined;
  const own = implicitRole(element);
  if (element.closest('[role=grid],[role=treegrid]')) return undefined;
  if (/^(heading|cell|gridcell|row|columnheader|rowheader|listitem|term|definition)$/.test(own)) return '';
  if (!/^(|img|graphics-document|paragraph|strong|emphasis|code|figure|time)$/.test(own)) return undefined;
  return pressedRole(element);
}

function roleEdits(element: Element, role: string): Edit[] {
  const edits: Edit[] = [];
  if (role) edits.push(setAttribute(element, 'role', role));
  if (!element.hasAttribute('tabindex')) edits.push(setAttribute(element, 'tabindex', '0'));
  return edits;
}

function keyEdits(element: Element, role: string): Edit[] {
  if (hearsKeys(element)) return [];
  return pressActivates(element as HTMLElement | SVGElement, keysOf(role || explicitRole(element)));
}
