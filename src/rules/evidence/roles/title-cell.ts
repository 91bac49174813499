/** The one cell of the first row, where it is wider than a column: mostly the title of the table. */
export function titleCell([first]: Iterable<HTMLTableRowElement>): HTMLTableCellElement | undefined {
  const [cell, another] = first?.cells ?? [];
  return cell && !another && cell.colSpan > 1 ? cell : undefined;
}
