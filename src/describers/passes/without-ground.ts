import { components, eachRun, type Patch } from './components.js';
import { paperFrom } from './isolate.js';

/** Ground reaches to so many edges of the picture, or into a corner, as it does about what is round. */
const EDGES = 3;
/** Smoothed edges lie so many pixels about it. */
const SMOOTHED = 1;
/** Farther from the ink than any reach. */
const PAPER = 255;

/** Distances from a colour without the ground that is of this colour, if any is; `reach` is that of the isolation that follows. */
export function withoutGround(
  distances: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  reach: number,
): Uint8Array | undefined {
  const { patches, runs } = components(distances, width, paperFrom(reach));
  const corners = inCorners(runs, width, height);
  const grounds = new Set(patches.filter(isGround).map(({ number }) => number));
  if (grounds.size === 0) return undefined;
  const left = distances.slice();
  eachRun(runs, ({ row, start, end, patch }) => {
    if (!grounds.has(patch)) return;
    for (let at = Math.max(0, row - SMOOTHED); at <= Math.min(height - 1, row + SMOOTHED); at += 1)
      left.fill(PAPER, at * width + Math.max(0, start - SMOOTHED), at * width + Math.min(width, end + SMOOTHED));
  });
  return left;

  function isGround(patch: Patch): boolean {
    const reached = [patch.left === 0, patch.top === 0, patch.right === width, patch.bottom === height];
    return reached.filter(Boolean).length >= EDGES || corners.has(patch.number);
  }
}

/** The numbers of the patches that reach into a corner of the picture. */
function inCorners(runs: readonly number[], width: number, height: number): Set<number> {
  const numbers = new Set<number>();
  eachRun(runs, ({ row, start, end, patch }) => {
    if ((row === 0 || row === height - 1) && (start === 0 || end === width)) numbers.add(patch);
  });
  return numbers;
}
