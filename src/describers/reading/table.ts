import { lettersIn } from './line-measures.js';
import { haveOneRow, leftOf, shareColumn, topOf, type Line } from './line-place.js';

/** Most words of a value, and most letters, all in all and more for each figure: "9:00 am - 5:00 pm", "2 hours", and no "Station Road 12". */
const VALUE_WORDS = 5;
const VALUE_LETTERS = 3;
const LETTERS_A_FIGURE = 3;
/** Fewest cells beside others that make a table. More than this share of them are values, and of the first in their rows are none. */
const FEWEST_CELLS = 2;
const MOSTLY = 0.5;

/** Groups what stands beside each other: rows from the top down, each from the left to the right. */
export function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => topOf(a) - topOf(b))) {
    const row = rows.find((row) => isIn(row, line));
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => leftOf(a) - leftOf(b)));
}

/** What stands over one of a row is not in it, though their boxes may overlap. */
const isIn = (row: readonly Line[], line: Line): boolean =>
  row[0] !== undefined && haveOneRow(row[0], line) && !row.some((other) => shareColumn(other, line));

/** A label may hold figures, but begins with a word: "Massage 30 min". */
const LABEL = /^\p{L}{4}/u;

/** True for a price list or opening hours: values beside what is none; in two addresses, both hold numbers. */
export function areTable(rows: readonly Line[][]): boolean {
  const shared = rows.filter((row) => row.length > 1);
  const firsts = shared.flatMap(([first = []]) => [first]);
  const cells = shared.flatMap(([, ...besides]) => besides);
  return cells.length >= FEWEST_CELLS && areMostly(cells, isValue) && areMostly(firsts, isLabel);
}

const areMostly = (cells: readonly Line[], are: (line: Line) => boolean): boolean =>
  cells.filter(are).length > cells.length * MOSTLY;

const isLabel = (line: Line): boolean => !isValue(line) || LABEL.test(line[0]?.text ?? '');

/** True for an amount, a time, or whatever else is short and holds mostly figures. */
export function isValue(line: Line): boolean {
  const text = line.map((word) => word.text).join('');
  const figures = text.match(/\d/g)?.length ?? 0;
  const letters = lettersIn(text) - figures;
  return line.length <= VALUE_WORDS && figures > 0 && letters <= VALUE_LETTERS + LETTERS_A_FIGURE * figures;
}
