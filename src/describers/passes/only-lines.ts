import { eachRun, type Components, type Patch } from './components.js';
import type { LetterLine } from './letter-lines.js';

/** How far a patch may lie from a line, beside it and above or below, and how tall it may be, in heights of the line. */
const BESIDE = 2;
const ABOVE = 0.4;
const TALLEST = 1.6;
/** Smoothed edges lie so many pixels about the ink. */
const EDGE = 1;

/** The picture with nothing left in it but what may belong to one of the lines: letters, their marks, and what stands beside them. */
export function onlyLines(
  grey: Uint8Array,
  width: number,
  { lines, found }: { readonly lines: readonly LetterLine[]; readonly found: Components },
): Uint8Array {
  const belonging = found.patches.filter((patch) => lines.some((line) => mayBelong(patch, line)));
  const numbers = new Set(belonging.map(({ number }) => number));
  const kept = new Uint8Array(grey.length).fill(255);
  eachRun(found.runs, ({ row, start, end, patch }) => {
    if (!numbers.has(patch)) return;
    for (let at = row - EDGE; at <= row + EDGE; at += 1) {
      const from = at * width + Math.max(0, start - EDGE);
      const to = at * width + Math.min(width, end + EDGE);
      if (from >= 0 && to <= grey.length) kept.set(grey.subarray(from, to), from);
    }
  });
  return kept;
}

function mayBelong(patch: Patch, line: LetterLine): boolean {
  const height = line.bottom - line.top;
  return (
    patch.bottom - patch.top <= height * TALLEST &&
    patch.top >= line.top - height * ABOVE &&
    patch.bottom <= line.bottom + height * ABOVE &&
    patch.left >= line.left - height * BESIDE &&
    patch.right <= line.right + height * BESIDE
  );
}
