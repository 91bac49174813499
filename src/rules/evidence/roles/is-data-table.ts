const MARKS =
  ':scope > caption,:scope > thead,:scope > colgroup,:scope > * > tr > th,:scope > * > tr > [scope],:scope > * > tr > [headers]';

/** True where a table holds data in rows and columns, not the layout of the page. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  if (table.querySelector(MARKS) || table.hasAttribute('summary')) return true;
  const { rows } = table as HTMLTableElement;
  const widths = new Set([...rows].map((row) => row.cells.length));
  return (
    rows.length > 2 && widths.size === 1 && !widths.has(1) && !table.querySelector('h1,h2,h3,h4,h5,h6,form,nav,p + p')
  );
}
