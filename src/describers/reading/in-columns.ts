import { bottomOf, leftOf, rightOf, topOf, type Line } from './line-place.js';
import { areTable, isValue, rowsOf } from './table.js';

/** A gap in a line that is as wide as this, in heights of the line, parts two columns where other rows leave so much of it free, too. */
const WIDE = 2;
const FREE = 0.8;
/** Where one is as wide as this, the row is one of labels: in a narrower one a word may stand that could not be read. */
const VERY_WIDE = 4;
/** What stands alone below columns belongs to one of them when it follows as closely as this, in its own height. */
const CLOSE = 1.2;
/** Two columns whose cells hold as many words on average are two texts; shorter ones may be names and what they stand for. */
const WORDS = 1.75;
/** Cells stand centred when their middles differ by less than this share of what their left edges do. */
const CENTRED = 0.5;

/** A stretch across, in pixels of the picture that was read. */
type Stretch = readonly [from: number, to: number];

/** Rows that leave the same stretches free. */
interface Block {
  readonly rows: Line[][];
  gutters: readonly Stretch[];
}

/**
 * Parts what stands side by side and was read across: labels in one row, two texts, or headings with a few words below each, come one after
 * the other. Tables, and what may be one, stay as they are.
 */
export function inColumns(lines: readonly Line[]): Line[] {
  const blocks = blocksOf(rowsOf(lines.flatMap((line) => cellsOf(line, WIDE))));
  const tables = new Set(blocks.filter(haveSeveralRows).flatMap(({ rows }) => rows.flat(2)));
  return blocks
    .filter(isOfColumns)
    .reduce<Line[]>(withColumns, [...lines])
    .flatMap((line) => (line.some((word) => tables.has(word)) ? [line] : labelsIn(line)));
}

function withColumns(lines: Line[], block: Block): Line[] {
  const words = new Set(block.rows.flat(2));
  const isOfBlock = (line: Line): boolean => line.some((word) => words.has(word));
  const at = lines.findIndex(isOfBlock);
  return lines.filter((line) => !isOfBlock(line)).toSpliced(at, 0, ...columnsOf(block).flat());
}

/** Labels beside each other; one of them with a value may be the only row of a table. */
function labelsIn(line: Line): Line[] {
  const labels = cellsOf(line, WIDE);
  const areLabels = cellsOf(line, VERY_WIDE).length > 1 && !labels.some(isValue);
  return areLabels ? labels : [line];
}

/** The parts of a line between gaps that are so wide, in its heights. */
function cellsOf(line: Line, gap: number): Line[] {
  return line.reduce<Line[]>((cells, word) => {
    const cell = cells.at(-1);
    if (cell && word.left - rightOf(cell) < gap * heightOf(line)) return cells.with(-1, [...cell, word]);
    return [...cells, [word]];
  }, []);
}

function blocksOf(rows: readonly Line[][]): Block[] {
  return rows.reduce<Block[]>((blocks, row) => {
    const block = blocks.at(-1);
    const gutters = block ? commonGutters(block, row) : [];
    if (!block || gutters.length === 0) return [...blocks, { rows: [row], gutters: gapsIn(row) }];
    block.rows.push(row);
    block.gutters = gutters;
    return blocks;
  }, []);
}

/** What a further row leaves free of the stretches between columns. */
function commonGutters({ rows, gutters }: Block, row: readonly Line[]): Stretch[] {
  const words = row.flat();
  const height = heightOf(words);
  const free: Stretch[] = [[-Infinity, leftOf(words)], ...gapsIn(row), [rightOf(words), Infinity]];
  const common = gutters
    .flatMap(([from, to]) => free.map(([start, end]): Stretch => [Math.max(from, start), Math.min(to, end)]))
    .filter(([from, to]) => to - from >= FREE * height);
  const isClose = topOf(words) - bottomOf(rows.at(-1)?.flat() ?? []) <= CLOSE * height;
  const standsAlone = row.length === 1;
  return standsAlone && !(isClose && common.length === gutters.length) ? [] : common;
}

const gapsIn = (row: readonly Line[]): Stretch[] =>
  row.slice(1).map((cell, at): Stretch => [rightOf(row[at] ?? cell), leftOf(cell)]);

/** Of each column its lines, from the top down. */
function columnsOf({ rows, gutters }: Block): Line[][] {
  const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const row of rows) {
    columns.forEach((column, at) => {
      const words = row.filter((cell) => columnAt(cell, gutters) === at).flat();
      if (words.length > 0) column.push(words);
    });
  }
  return columns;
}

const columnAt = (cell: Line, gutters: readonly Stretch[]): number =>
  gutters.filter(([from]) => from < leftOf(cell)).length;

function isOfColumns(block: Block): boolean {
  if (!haveSeveralRows(block) || areTable(block.rows)) return false;
  const columns = columnsOf(block);
  const cells = columns.flat();
  const areTexts = columns.length === 2 && cells.flat().length >= cells.length * WORDS;
  return areTexts || areCentred(columns);
}

const haveSeveralRows = ({ rows }: Block): boolean => rows.filter((row) => row.length > 1).length > 1;

function areCentred(columns: readonly Line[][]): boolean {
  const spread = (valueOf: (line: Line) => number): number =>
    columns
      .map((column) => column.map(valueOf))
      .reduce((sum, values) => sum + Math.max(...values) - Math.min(...values), 0);
  return spread((line) => (leftOf(line) + rightOf(line)) / 2) < CENTRED * spread(leftOf);
}

const heightOf = (line: Line): number => bottomOf(line) - topOf(line);
