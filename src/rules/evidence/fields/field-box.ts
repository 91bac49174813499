import { labelsOf } from '../../../page/name/labels-of.js';
import { isOnlyIn } from '../../../page/tree/is-only-in.js';
import { FIELDS } from './fields.js';

/** How far around a field what is said about it may be. */
const LEVELS = 3;

/** The largest box around the field, up to three levels, in which it is the only one; `undefined` where it has none to itself. */
export function boxOf(field: Element): Element | undefined {
  let box: Element | undefined;
  for (let at = field.parentElement, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
    if (at.matches('body, main, article, section, tr, table') || !isOnlyIn(at, field, FIELDS)) break;
    box = at;
  }
  return box;
}

/** The same as a list, of one box or none. */
export function boxesOf(field: Element): readonly Element[] {
  const box = boxOf(field);
  return box ? [box] : [];
}

/** In a box with more children, or with more in all of these, what changes hardly ever concerns one of them. */
const [FEW, FEW_IN_ALL] = [30, 200];

/** Where a name for the field may come to stand: its labels, the head of its column, its own box and around that. */
export const surroundingsOf = (field: Element): readonly Element[] => [
  ...labelsOf(field),
  ...headsOf(field),
  ...boxesOf(field),
  ...boxAround(boxOf(field) ?? field),
];

/** The box around the node, as a list; none where many share it. */
export function boxAround({ parentElement: box }: Node): readonly Element[] {
  return box && !box.children[FEW] && !box.getElementsByTagName('*')[FEW_IN_ALL] ? [box] : [];
}

function headsOf(field: Element): readonly Element[] {
  const cell = field.closest('td');
  const head = cell && cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return head?.matches('th, thead *') ? [head] : [];
}
