/** A connected patch of ink: its box in pixels (right and bottom lie just outside), how many pixels it has, and its number among the runs. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly area: number;
  readonly number: number;
}

/** Patches of ink, and the stretches that they are made of: of each its row, start, end (just outside) and the number of its patch, one after the other. */
export interface Components {
  readonly patches: readonly Patch[];
  readonly runs: readonly number[];
}

/** Numbers that one run takes. */
const FIELDS = 4;

/** Finds the patches of ink in a picture in which what is darker than `paper` is ink; what touches at a corner belongs together. */
export function components(grey: Uint8Array, width: number, paper = 128): Components {
  const runs: number[] = [];
  const boxes = new Boxes();
  let above = 0;

  for (let row = 0; row * width < grey.length; row += 1) {
    const here = runs.length;
    let next = above;
    for (let x = 0, at = row * width; x < width; x += 1) {
      if ((grey[at + x] ?? paper) >= paper) continue;
      const start = x;
      while (x < width && (grey[at + x] ?? paper) < paper) x += 1;
      while (next < here && (runs[next + 2] ?? 0) < start) next += FIELDS;
      let patch = boxes.add(row, start, x);
      for (let touched = next; touched < here && (runs[touched + 1] ?? 0) <= x; touched += FIELDS)
        patch = boxes.join(runs[touched + 3] ?? patch, patch);
      runs.push(row, start, x, patch);
    }
    above = here;
  }
  for (let at = FIELDS - 1; at < runs.length; at += FIELDS) runs[at] = boxes.find(runs[at] ?? 0);
  return { patches: boxes.patches(), runs };
}

/** A stretch of ink in one row of pixels, and the number of its patch; `end` lies just outside. */
export interface Run {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly patch: number;
}

/** Calls `visit` with every run. */
export function eachRun(runs: readonly number[], visit: (run: Run) => void): void {
  for (let at = 0; at < runs.length; at += FIELDS) {
    const [row = 0, start = 0, end = 0, patch = 0] = [runs[at], runs[at + 1], runs[at + 2], runs[at + 3]];
    visit({ row, start, end, patch });
  }
}

/** Boxes about runs that may turn out to belong together: a textured photograph has tens of thousands, so that each is a few numbers and no object. */
class Boxes {
  readonly #parents: number[] = [];
  readonly #lefts: number[] = [];
  readonly #tops: number[] = [];
  readonly #rights: number[] = [];
  readonly #bottoms: number[] = [];
  readonly #areas: number[] = [];

  /** A box of its own about one run; answers with its number. */
  add(row: number, start: number, end: number): number {
    this.#lefts.push(start);
    this.#tops.push(row);
    this.#rights.push(end);
    this.#bottoms.push(row + 1);
    this.#areas.push(end - start);
    return this.#parents.push(this.#parents.length) - 1;
  }

  /** Makes one of two boxes, and answers with its number. */
  join(a: number, b: number): number {
    const [into, from] = [this.find(a), this.find(b)];
    if (into === from) return into;
    this.#parents[from] = into;
    this.#lefts[into] = Math.min(this.#lefts[into] ?? 0, this.#lefts[from] ?? 0);
    this.#tops[into] = Math.min(this.#tops[into] ?? 0, this.#tops[from] ?? 0);
    this.#rights[into] = Math.max(this.#rights[into] ?? 0, this.#rights[from] ?? 0);
    this.#bottoms[into] = Math.max(this.#bottoms[into] ?? 0, this.#bottoms[from] ?? 0);
    this.#areas[into] = (this.#areas[into] ?? 0) + (this.#areas[from] ?? 0);
    return into;
  }

  /** The number of the box that this one has become a part of. */
  find(box: number): number {
    let root = box;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[box] = root;
    return root;
  }

  /** Those that are part of no other. */
  patches(): Patch[] {
    const patches: Patch[] = [];
    for (const [number, parent] of this.#parents.entries()) {
      if (parent !== number) continue;
      patches.push({
        left: this.#lefts[number] ?? 0,
        top: this.#tops[number] ?? 0,
        right: this.#rights[number] ?? 0,
        bottom: this.#bottoms[number] ?? 0,
        area: this.#areas[number] ?? 0,
        number,
      });
    }
    return patches;
  }
}
