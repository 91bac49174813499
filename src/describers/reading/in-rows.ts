import { haveOneRow, leftOf, topOf, type Line } from './line-place.js';

/** Most words of a value: "9:00 am - 5:00 pm". */
const VALUE_WORDS = 5;
/** Fewest cells beside others that make a table. More than this share of them are values, and of the first in their rows are none. */
const FEWEST_CELLS = 2;
const MOSTLY = 0.5;

/**
 * Joins what stands in one row of a price list or of opening hours: there the word on the left belongs to the value on the right, though
 * they may have been read as two columns. Other columns stay as they are, one after the other; in two addresses, both hold numbers.
 */
export function inRows(lines: readonly Line[]): Line[] {
  const rows = rowsOf(lines);
  const shared = rows.filter((row) => row.length > 1);
  const firsts = shared.flatMap(([first = []]) => [first]);
  const cells = shared.flatMap(([, ...besides]) => besides);
  const isTable =
    cells.length >= FEWEST_CELLS && areMostly(cells, isValue) && areMostly(firsts, (line) => !isValue(line));
  return isTable ? rows.map((row) => row.flat()) : [...lines];
}

/** From the top down, each from the left to the right. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => topOf(a) - topOf(b))) {
    const row = rows.find(([first]) => first && haveOneRow(first, line));
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => leftOf(a) - leftOf(b)));
}

const areMostly = (cells: readonly Line[], are: (line: Line) => boolean): boolean =>
  cells.filter(are).length > cells.length * MOSTLY;

const isValue = (line: Line): boolean => line.length <= VALUE_WORDS && line.some(({ text }) => /\d/.test(text));
