import type { Reason } from '../../../../i18n/reasons.js';
import { certain, inferred, type Clue } from '../../clue.js';
import { FIELDS, isTicked } from '../fields.js';
import { seenText } from '../../text/seen-text.js';
import { textClue } from '../../text-clue.js';

/** The header of the field's row and column, the cell before it, or behind it where it is ticked, or the term it defines. */
export function cellLabel(field: Element): Clue | undefined {
  const cell = field.closest('td, th, dd, [role=cell], [role=gridcell]');
  // A box to tick over a column of them is for all of these, and for no other column.
  if (cell?.closest('thead') && isTicked(field)) return undefined;
  // Where several share a cell, what stands before it speaks of the first.
  if (!cell || (cell.querySelector(FIELDS) ?? field) !== field) return undefined;
  return cell.localName === 'dd' ? fromTerm(cell) : fromRow(cell, field);
}

function fromTerm(cell: Element): Clue | undefined {
  let before = cell.previousElementSibling;
  while (before && before.localName !== 'dt') before = before.previousElementSibling;
  return clueFrom(before, 'the text beside it');
}

function fromRow(cell: Element, field: Element): Clue | undefined {
  const beside = clueFrom(isTicked(field) ? besideBox(cell) : cell.previousElementSibling, 'the text beside it');
  const head = columnHead(cell);
  const rowHead = clueFrom(
    rowHeadOf(cell, head !== undefined && field.matches('[type=radio]')),
    'the headers of its row and column',
  );
  if (head && rowHead && head.text !== rowHead.text) {
    const text = `${rowHead.text}, ${head.text}`;
    return { ...rowHead, text, basis: [...rowHead.basis, ...head.basis] };
  }
  return rowHead ?? head ?? beside;
}

/** The header of a row; where the columns `answer`, the cell right before the first of them asks, header or not. */
const rowHeadOf = ({ parentElement: row }: Element, answer: boolean): Element | null =>
  row?.querySelector(':scope > th') ??
  (answer ? (row?.querySelector(FIELDS)?.closest('td')?.previousElementSibling ?? null) : null);

/** The cell with the text of a box: behind it in a row that begins with one, or that has several and ends with a text. */
function besideBox(cell: Element): Element | null {
  const cells = [...(cell.parentElement?.children ?? [])];
  const boxes = cells.filter((one) => one.querySelector(FIELDS));
  const leads = boxes.length > 1 ? boxes.at(-1) !== cells.at(-1) : cells[0] === cell;
  if (!leads) return cell.previousElementSibling;
  // A picture of what is ticked may stand before its name.
  return boxes.length > 1
    ? cell.nextElementSibling
    : (cells.slice(1).find(({ textContent }) => hasLetters(textContent)) ?? null);
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

function columnHead(cell: Element): Clue | undefined {
  const head = cell.closest('table')?.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex];
  return head?.localName === 'th' || head?.closest('thead')
    ? clueFrom(head, 'the headers of its row and column')
    : undefined;
}

function clueFrom(element: Element | null, evidence: Reason): Clue | undefined {
  if (!element || element.querySelector(FIELDS)) return undefined;
  const proves = element.localName !== 'td' || /[:：*]\s*$/.test(seenText(element));
  return textClue(element, evidence, proves ? certain : inferred);
}
