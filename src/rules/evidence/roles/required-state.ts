import { classOf } from '../../../page/name/class-words.js';
import { explicitRole } from '../../../page/kind/role.js';
import { own } from '../../../support/own.js';

/** What a role says where its author says nothing: the state that a new control of this kind has. */
const REQUIRED: Readonly<Record<string, string>> = {
  checkbox: 'aria-checked', combobox: 'aria-expanded', heading: 'aria-level', menuitemcheckbox: 'aria-checked',
  menuitemradio: 'aria-checked', meter: 'aria-valuenow', radio: 'aria-checked', scrollbar: 'aria-valuenow', separator: 'aria-valuenow',
  slider: 'aria-valuenow', switch: 'aria-checked',
}; // prettier-ignore

/** The state without which the element's role is nothing, and its value in a new control of this kind. */
export function requiredState(element: Element): { readonly name: string; readonly value: string } | undefined {
  const name = own(REQUIRED, explicitRole(element));
  return name === undefined ? undefined : { name, value: valueFor(element, name) };
}

function valueFor(element: Element, state: string): string {
  switch (state) {
    case 'aria-level':
      return String(levelAt(element));
    case 'aria-valuenow':
      return String(middle(element));
    case 'aria-checked':
      return /(^|[\s_-])(is-)?(checked|on|selected|active)($|\s)/i.test(classOf(element)) ? 'true' : 'false';
    default:
      return 'false';
  }
}

/** What browsers take a heading without a level for. */
function levelAt(element: Element): number {
  return Number(element.getAttribute('data-level')) || 2;
}

/** Where a slider stands that says nothing (WAI-ARIA 1.2, 5.2.2): between its ends. */
function middle(element: Element): number {
  const least = Number(element.getAttribute('aria-valuemin') ?? 0);
  const most = Number(element.getAttribute('aria-valuemax') ?? 100);
  return (least + most) / 2 || 0;
}
