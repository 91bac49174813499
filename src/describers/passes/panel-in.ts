import { drawn } from './drawn.js';
import { components, eachRun, type Patch } from './components.js';

/** Longest side, in pixels, at which a panel is looked for; single pixels are picked, not mixed, so that even stays even. */
const SIDE = 400;
/** Neighbours of one colour differ by no more in any channel: what is compressed is never quite even. */
const EVEN = 10;
/** Smallest width and height of a panel; the smallest and largest share that it has of the photograph, and what letters leave of it. */
const NARROWEST = 70;
const LOWEST = 24;
const SMALLEST = 0.02;
const LARGEST = 0.7;
const LEFT_OF_IT = 0.3;
/** Its edges are straight: so large a share of each is even up to so many pixels from the very edge. */
const STRAIGHT = 0.85;
const EDGE = 2;

/** A part of an image, in its pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest panel in a photograph: an even rectangle such as text is set on, and a camera seldom sees. */
export function panelIn(bitmap: ImageBitmap): Region | undefined {
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const image = drawn(bitmap, { scale, backdrop: '#fff', isSmooth: false });
  const { patches, runs } = components(unevenIn(image), image.width);
  const size = image.width * image.height;
  const [panel] = patches
    .filter((patch) => mayBePanel(patch, size) && hasStraightEdges(patch, runs))
    .sort((a, b) => b.area - a.area);
  if (!panel) return undefined;
  const [width, height] = [panel.right - panel.left, panel.bottom - panel.top];
  return { left: panel.left / scale, top: panel.top / scale, width: width / scale, height: height / scale };
}

/** 0 where a pixel has nearly the colour of those to its left, above it and between these, 255 elsewhere. */
function unevenIn({ data, width }: ImageData): Uint8Array {
  const uneven = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < uneven.length; pixel += 1) {
    const column = pixel % width;
    const left = column === 0 ? 0 : 1;
    const above = pixel < width ? 0 : width;
    const isEven =
      areAlike(data, pixel, pixel - left) &&
      areAlike(data, pixel, pixel - above) &&
      areAlike(data, pixel, pixel - left - above);
    uneven[pixel] = isEven ? 0 : 255;
  }
  return uneven;
}

function areAlike(data: Uint8ClampedArray, a: number, b: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((data[a * 4 + channel] ?? 0) - (data[b * 4 + channel] ?? 0)) > EVEN) return false;
  }
  return true;
}

function mayBePanel({ left, top, right, bottom, area }: Patch, size: number): boolean {
  const [width, height] = [right - left, bottom - top];
  const box = width * height;
  if (width < NARROWEST || height < LOWEST || box < size * SMALLEST || box > size * LARGEST) return false;
  return area >= box * LEFT_OF_IT;
}

function hasStraightEdges({ left, top, right, bottom, number }: Patch, runs: readonly number[]): boolean {
  const [atLeft, atRight] = [new Set<number>(), new Set<number>()];
  const [atTop, atBottom] = [new Set<number>(), new Set<number>()];
  eachRun(runs, ({ row, start, end, patch }) => {
    if (patch !== number) return;
    if (start <= left + EDGE) atLeft.add(row);
    if (end >= right - EDGE) atRight.add(row);
    for (let x = start; x < end; x += 1) {
      if (row <= top + EDGE) atTop.add(x);
      if (row >= bottom - 1 - EDGE) atBottom.add(x);
    }
  });
  const [width, height] = [right - left, bottom - top];
  return (
    [atLeft, atRight].every(({ size }) => size >= height * STRAIGHT) &&
    [atTop, atBottom].every(({ size }) => size >= width * STRAIGHT)
  );
}
