import type { Line } from './line-place.js';
import { areTable, rowsOf } from './table.js';

/**
 * Joins what stands in one row of a price list or of opening hours: there the word on the left belongs to the value on the right, though
 * they may have been read as two columns. Other columns stay as they are, one after the other.
 */
export function inRows(lines: readonly Line[]): Line[] {
  const rows = rowsOf(lines);
  return areTable(rows) ? rows.map((row) => row.flat()) : [...lines];
}
