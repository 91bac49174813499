import { type Edit, setAttribute } from '../../ledger/edit.js';
import { speaks, textOf } from '../../page/name/text.js';
import { isDataTable } from '../evidence/roles/is-data-table.js';
import { titleCell } from '../evidence/roles/title-cell.js';
import { isAllBold } from '../evidence/text/is-all-bold.js';
import { CONTENT, type Finding, type Rule } from '../rule.js';

/** Cells that are plainly headers are headers, of a row or of a column, and empty ones are none. */
export const tableHeaders: Rule = {
  id: 'table-headers',
  wcag: ['1.3.1'],
  confidence: 'certain',
  kinds: ['table'],
  selector: 'table:not([role])',
  watches: ['role', CONTENT],
  soundIf: [(table) => (isDataTable(table) ? 'no' : 'unsure')],
  repair,
};

function repair(element: Element): Finding | undefined {
  const table = element as HTMLTableElement;
  const rows = withoutTitle([...table.rows].filter((row) => row.closest('table') === table));
  const told = toldEdits(rows);
  const edits = [...told, ...headEdits(rows), ...scopeEdits(rows), ...emptyEdits(rows)];
  if (edits.length === 0) return guessed(rows);
  return { edits, evidence: told.length > 0 ? 'its “scope”' : 'the place of the cells in the table' };
}

/** A first cell as wide as all others together is a title over the table, and the header of none of its columns. */
function withoutTitle(rows: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[] {
  const [, second, ...others] = rows;
  const title = titleCell(rows);
  return title && second && title.colSpan >= second.cells.length ? [second, ...others] : rows;
}

/** A cell that says of what it is the header is one, where browsers do not hear of it: they listen to header cells alone, and know four words. */
function toldEdits(rows: readonly HTMLTableRowElement[]): Edit[] {
  const told = rows
    .flatMap((row) => [...row.cells])
    .filter((cell) => cell.matches('tbody > * > td[scope]:not([role])') || isMisspelt(cell));
  return told.flatMap((cell) => {
    const way = /^\s*(row|col)/i.exec(cell.getAttribute('scope') ?? '')?.[1]?.toLowerCase();
    const role = way === 'row' ? 'rowheader' : 'columnheader';
    // Its scope stays: style sheets may look for it.
    return way && speaks(textOf(cell)) ? [setAttribute(cell, 'role', role)] : [];
  });
}

/** A header that says its way in another word ("column"); the property knows only those of HTML. */
const isMisspelt = (cell: HTMLTableCellElement): boolean => cell.matches('th[scope]:not([role])') && cell.scope === '';

/** What stands in a `thead` and is no header cell. */
function headEdits(rows: readonly HTMLTableRowElement[]): Edit[] {
  const heads = rows.filter((row) => row.parentElement?.localName === 'thead');
  const cells = heads.flatMap((row) => [...row.cells]).filter((cell) => !cell.hasAttribute('role'));
  if (cells.some((cell) => cell.localName === 'th')) return [];
  return cells.filter((cell) => speaks(textOf(cell))).map((cell) => setAttribute(cell, 'role', 'columnheader'));
}

/** Where place alone does not tell whether a header is that of its row or of its column, it says so. */
function scopeEdits(rows: readonly HTMLTableRowElement[]): Edit[] {
  const [first] = rows;
  const inRows = rows.filter((row) => !isHeadRow(row)).flatMap(leading);
  if (!first || !isHeadRow(first) || inRows.length === 0) return [];
  const inColumns = rows
    .filter(isHeadRow)
    .flatMap((row) => [...row.cells].filter((cell) => cell.localName === 'th' && speaks(textOf(cell))));
  const isOpen = (cell: Element): boolean =>
    !cell.hasAttribute('scope') && !cell.hasAttribute('role') && !cell.hasAttribute('id');
  if (![...inRows, ...inColumns].every(isOpen) || isPlain(rows)) return [];
  return [
    ...inColumns.map((cell) => setAttribute(cell, 'scope', 'col')),
    ...inRows.map((cell) => setAttribute(cell, 'scope', 'row')),
  ];
}

function isHeadRow(row: HTMLTableRowElement): boolean {
  return [...row.cells].every((cell) => cell.localName === 'th' || !speaks(textOf(cell)));
}

/** One row and one column of nothing but header cells, which is what HTML's own algorithm looks for. */
function isPlain(rows: readonly HTMLTableRowElement[]): boolean {
  const [head, ...others] = rows.filter(isHeadRow);
  return (
    !head?.querySelector('td') &&
    others.length === 0 &&
    rows.every((row) => isHeadRow(row) || leading(row).length === 1)
  );
}

/** The header cells with which a row begins. */
function leading(row: HTMLTableRowElement): HTMLTableCellElement[] {
  const cells = [...row.cells];
  const end = cells.findIndex((cell) => cell.localName !== 'th');
  return end > 0 ? cells.slice(0, end) : [];
}

/** An empty header in the corner is a cell like any other. */
function emptyEdits(rows: readonly HTMLTableRowElement[]): Edit[] {
  const empty = rows
    .flatMap((row) => [...row.cells])
    .filter(
      (cell) =>
        cell.matches('th:not([role],[aria-hidden],[aria-label],[aria-labelledby],[title])') &&
        !speaks(textOf(cell)) &&
        !cell.querySelector('img,svg,input,button'),
    );
  return empty.map((cell) => setAttribute(cell, 'role', 'cell'));
}

/** A first row, and no other, that is all bold. */
function guessed(rows: readonly HTMLTableRowElement[]): Finding | undefined {
  const [first, ...others] = rows;
  if (!first || others.length < 2 || rows.some((row) => row.querySelector('th,[role]'))) return undefined;
  const cells = [...first.cells];
  if (cells.length < 2 || !cells.every(isAllBold) || others.some((row) => [...row.cells].every(isAllBold)))
    return undefined;
  return {
    edits: cells.map((cell) => setAttribute(cell, 'role', 'columnheader')),
    evidence: 'a first row that is all bold',
    confidence: 'inferred',
  };
}
