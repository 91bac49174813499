import { massOf, textOf } from './line-measures.js';
import { haveOneRow, leftOf, shareColumn, topOf, type Line } from './line-place.js';
import type { Proof } from './proof.js';

/** The first reading is believed a little more than what would replace it. */
const BONUS = 1.1;
/** Words from which on every line must prove itself: maps and diagrams are full of strokes that look like scraps of text. */
const LONG = 25;

/**
 * Joins readings line by line: the one with most text leads, lines that it lacks are put in their place, and lines that another one read
 * more of are exchanged. Empty where none has a proven line.
 */
export function joinReadings(readings: readonly Line[][], { isProven, isKept }: Proof): Line[] {
  const [leader = [], ...others] = readings
    .map((lines) => lines.filter(isKept))
    .filter((lines) => lines.some(isProven))
    .sort((a, b) => massOf(b.flat()) - massOf(a.flat()));
  // Where passes read the same letters, the plainest knows best where words end.
  const best = readings.find((lines) => lettersOf(lines) === lettersOf(leader)) ?? leader;
  const joined = others.flat().filter(isProven).reduce(improved, best);
  return joined.flat().length > LONG ? joined.filter(isProven) : joined;
}

const lettersOf = (lines: readonly Line[]): string => textOf(lines).replace(/\s/g, '').toLowerCase();

function improved(lines: Line[], line: Line): Line[] {
  const same = lines.filter((other) => areOneLine(other, line));
  if (massOf(line) <= massOf(same.flat()) * BONUS || lettersOf(same).includes(lettersOf([line]))) return lines;
  const others = lines.filter((other) => !same.includes(other));
  const replaced = same[0] ? lines.indexOf(same[0]) : others.findIndex((other) => comesAfter(other, line));
  return others.toSpliced(replaced < 0 ? others.length : replaced, 0, line);
}

const areOneLine = (a: Line, b: Line): boolean => haveOneRow(a, b) && shareColumn(a, b);

const comesAfter = (a: Line, b: Line): boolean => (haveOneRow(a, b) ? leftOf(a) > leftOf(b) : topOf(a) > topOf(b));
