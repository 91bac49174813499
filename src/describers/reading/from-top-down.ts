import { bottomOf, shareColumn, topOf, type Line } from './line-place.js';

/** How far, in its own height, a line may reach into the one below: letters hang down. */
const HANGING = 0.3;

/** Puts lines of one column in the order in which they stand; words read wherever they stand come in any. Columns keep theirs. */
export function fromTopDown(lines: readonly Line[]): Line[] {
  return lines.reduce<Line[]>((placed, line) => {
    const at = placed.findIndex((other) => isAbove(line, other));
    return placed.toSpliced(at < 0 ? placed.length : at, 0, line);
  }, []);
}

function isAbove(line: Line, other: Line): boolean {
  return shareColumn(line, other) && bottomOf(line) - HANGING * (bottomOf(line) - topOf(line)) <= topOf(other);
}
