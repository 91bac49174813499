import type { Patch } from './components.js';

/** What a letter may measure, in pixels of the enlarged picture, and its most extreme shapes: a dash, an l, an outline. */
const SHORTEST = 8;
const TALLEST = 250;
const WIDEST = 4;
const NARROWEST = 12;
const THINNEST = 0.08;
/** Neighbours in a line: most that one is taller, least overlap and widest gap, in heights of the smaller. */
const TALLER = 2.2;
const OVERLAP = 0.6;
const GAP = 1.2;
/** Fewest letters that make a line. */
const FEWEST = 3;
/** Letters stand on one line, or hang from one, when they are off it by no more than this, in heights; steepest slope of it. */
const OFF_LINE = 0.16;
const STEEPEST = 0.12;
const SLOPE_STEP = 0.02;

/** A line of patches that may be letters. */
export interface LetterLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many of them stand on one straight line or hang from one: what leaves and bricks seldom do, and letters always. */
  readonly aligned: number;
}

/** Groups patches of ink into lines such as letters form. */
export function letterLines(patches: readonly Patch[]): LetterLine[] {
  const letters = patches.filter(mayBeLetter).sort((a, b) => a.left - b.left);
  const lines = new Map<Patch, Patch[]>(letters.map((letter) => [letter, [letter]]));
  letters.forEach((letter, index) => {
    const reach = letter.right + 2 * GAP * heightOf(letter);
    for (let at = index + 1; at < letters.length; at += 1) {
      const other = letters[at];
      if (!other || other.left > reach) return;
      if (areNeighbours(letter, other)) merge(lines, letter, other);
    }
  });
  return [...new Set(lines.values())].filter((line) => line.length >= FEWEST).map(described);
}

function mayBeLetter(patch: Patch): boolean {
  const [width, height] = [patch.right - patch.left, heightOf(patch)];
  if (height < SHORTEST || height > TALLEST || width > height * WIDEST || height > width * NARROWEST) return false;
  return patch.area >= width * height * THINNEST;
}

function areNeighbours(a: Patch, b: Patch): boolean {
  const [small, large] = [heightOf(a), heightOf(b)].sort((p, q) => p - q) as [number, number];
  if (large > small * TALLER || b.left - a.right > small * GAP) return false;
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < small * OVERLAP) return false;
  // Letters stand beside each other; what lies above its neighbour is a mark of it.
  return Math.min(a.right, b.right) - b.left <= Math.min(a.right - a.left, b.right - b.left) / 2;
}

function merge(lines: Map<Patch, Patch[]>, a: Patch, b: Patch): void {
  const [into = [], from = []] = [lines.get(a), lines.get(b)];
  if (into === from) return;
  const [large, small] = into.length < from.length ? [from, into] : [into, from];
  for (const letter of small) {
    large.push(letter);
    lines.set(letter, large);
  }
}

function described(line: readonly Patch[]): LetterLine {
  return {
    left: Math.min(...line.map(({ left }) => left)),
    top: Math.min(...line.map(({ top }) => top)),
    right: Math.max(...line.map(({ right }) => right)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
    aligned: Math.max(alignedAt(line, 'bottom'), alignedAt(line, 'top')),
  };
}

function alignedAt(line: readonly Patch[], edge: 'top' | 'bottom'): number {
  const tolerance = OFF_LINE * (line.map(heightOf).sort((a, b) => a - b)[line.length >> 1] ?? 0);
  let most = 0;
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += SLOPE_STEP) {
    const offsets = line.map((patch) => patch[edge] - (slope * (patch.left + patch.right)) / 2).sort((a, b) => a - b);
    most = Math.max(most, mostWithin(offsets, tolerance));
  }
  return most;
}

/** The most of the sorted numbers that lie no farther apart than the tolerance. */
function mostWithin(sorted: readonly number[], tolerance: number): number {
  let first = 0;
  let most = 0;
  sorted.forEach((value, index) => {
    while (value - (sorted[first] ?? value) > tolerance) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

function heightOf({ top, bottom }: Patch): number {
  return bottom - top;
}
