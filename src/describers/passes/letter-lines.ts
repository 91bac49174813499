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
const FEWEST = 4;
/** Letters are on one line when they are off it by no more than this, in heights, all in all; steepest slope of the line. */
const OFF_LINE = 0.16;
const STEEPEST = 0.12;
const SLOPE_STEP = 0.02;

/** A line of patches that may be letters: the box, in pixels, of those that stand in line. */
export interface LetterLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many of them stand on one straight line and reach up to one of two others, as letters do and leaves and bricks seldom. */
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
  const small = Math.min(heightOf(a), heightOf(b));
  if (Math.max(heightOf(a), heightOf(b)) > small * TALLER || b.left - a.right > small * GAP) return false;
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
  const letters = alignedIn(line);
  return {
    left: Math.min(...letters.map(({ left }) => left)),
    top: Math.min(...letters.map(({ top }) => top)),
    right: Math.max(...letters.map(({ right }) => right)),
    bottom: Math.max(...letters.map(({ bottom }) => bottom)),
    aligned: letters.length,
  };
}

function alignedIn(line: readonly Patch[]): Patch[] {
  const tolerance = OFF_LINE * (line.map(heightOf).sort((a, b) => a - b)[line.length >> 1] ?? 0);
  let most: Patch[] = [];
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += SLOPE_STEP) {
    const levelled = line.map((letter) => {
      const rise = (slope * (letter.left + letter.right)) / 2;
      return { letter, top: letter.top - rise, bottom: letter.bottom - rise };
    });
    const standing = densest(levelled, ({ bottom }) => bottom, tolerance);
    const tall = new Set(densest(standing, ({ top }) => top, tolerance));
    const small = densest(
      standing.filter((letter) => !tall.has(letter)),
      ({ top }) => top,
      tolerance,
    );
    if (tall.size + small.length > most.length) most = [...tall, ...small].map(({ letter }) => letter);
  }
  return most;
}

/** The most items whose values lie no farther apart than the tolerance. */
function densest<Item>(items: readonly Item[], valueOf: (item: Item) => number, tolerance: number): Item[] {
  const sorted = [...items].sort((a, b) => valueOf(a) - valueOf(b));
  let first = 0;
  let best: [from: number, to: number] = [0, 0];
  sorted.forEach((item, index) => {
    while (valueOf(item) - valueOf(sorted[first] ?? item) > tolerance) first += 1;
    if (index + 1 - first > best[1] - best[0]) best = [first, index + 1];
  });
  return sorted.slice(...best);
}

function heightOf({ top, bottom }: Patch): number {
  return bottom - top;
}
