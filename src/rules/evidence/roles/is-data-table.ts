import { HEADING_TAGS } from '../../../standards/headings.js';
import { titleCell } from './title-cell.js';

/** What only tables of data have. */
const HEADS =
  ':scope > caption,:scope > thead,:scope > * > tr > th,:scope > * > tr > [scope],:scope > * > tr > [headers]';

/** True where its author marked headers or a caption. */
export const hasHeaders = (table: Element): boolean => table.querySelector(HEADS) !== null;

/** True where a table holds data in rows and columns, not the layout of the page. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  if (hasHeaders(table) || table.querySelector(':scope > colgroup') || table.hasAttribute('summary')) return true;
  const { rows } = table as HTMLTableElement;
  const lines = [...rows].slice(titleCell(rows) ? 1 : 0);
  const widths = new Set(lines.map((row) => row.cells.length));
  return (
    lines.length > 2 && widths.size === 1 && !widths.has(1) && !table.querySelector(`${HEADING_TAGS},form,nav,p + p`)
  );
}
