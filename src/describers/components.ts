/** A stretch of ink in one row of pixels; `end` lies just outside. */
export interface Run {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** A connected patch of ink: its box in pixels (right and bottom lie just outside), how many pixels it has, and which. */
export interface Patch {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
  readonly runs: Run[];
}

/** A run, and the number of the patch it belongs to. */
interface NumberedRun extends Run {
  readonly patch: number;
}

/** Finds the patches of ink in a picture in which ink is black; what touches at a corner belongs together. */
export function components(grey: Uint8Array, width: number): Patch[] {
  const patches: Patch[] = [];
  const joined: number[] = [];
  let above: NumberedRun[] = [];

  for (let row = 0; row * width < grey.length; row += 1) {
    let next = 0;
    const here: NumberedRun[] = [];
    for (const run of runsOf(grey, row, width)) {
      const { start, end } = run;
      while ((above[next]?.end ?? Infinity) < start) next += 1;
      const alone = { left: start, top: row, right: end, bottom: row + 1, area: end - start, runs: [run] };
      let patch = patches.push(alone) - 1;
      joined.push(patch);
      for (let at = next; (above[at]?.start ?? Infinity) <= end; at += 1)
        patch = join(above[at]?.patch ?? patch, patch);
      here.push({ ...run, patch });
    }
    above = here;
  }
  return patches.filter((_, patch) => joined[patch] === patch);

  function join(a: number, b: number): number {
    const [into, from] = [find(a), find(b)];
    const [large, small] = [patches[into], patches[from]];
    if (into === from || !large || !small) return into;
    joined[from] = into;
    large.left = Math.min(large.left, small.left);
    large.top = Math.min(large.top, small.top);
    large.right = Math.max(large.right, small.right);
    large.bottom = Math.max(large.bottom, small.bottom);
    large.area += small.area;
    for (const run of small.runs) large.runs.push(run);
    return into;
  }

  function find(patch: number): number {
    let root = patch;
    while (joined[root] !== root) root = joined[root] ?? root;
    joined[patch] = root;
    return root;
  }
}

/** Half way between ink and paper. */
const INK = 128;

function* runsOf(grey: Uint8Array, row: number, width: number): Generator<Run> {
  for (let x = 0; x < width; x += 1) {
    if ((grey[row * width + x] ?? INK) >= INK) continue;
    const start = x;
    while (x < width && (grey[row * width + x] ?? INK) < INK) x += 1;
    yield { row, start, end: x };
  }
}
