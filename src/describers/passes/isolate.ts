import type { Colour } from './ink-colours.js';

/**
 * How near to the ink a colour must be, as the largest difference of a channel: strictly, loosely, and in between where words lie
 * scattered; tightly, where what a photograph shows behind the letters is nearly of their colour.
 */
export const REACH = { tight: 25, strict: 40, between: 60, loose: 100 } as const;

/** Up to this share of the reach a pixel counts as wholly of the colour, and up to the other as more of it than not. */
const WHOLLY = 1 / 3;
const MOSTLY = 2 / 3;

/** How far each pixel is from one colour, as the largest difference of a channel. */
export function distancesFrom([red, green, blue]: Colour, { data }: ImageData): Uint8Array {
  const distances = new Uint8Array(data.length / 4);
  const [r, g, b] = [Math.round(red), Math.round(green), Math.round(blue)];
  for (let pixel = 0, at = 0; pixel < distances.length; pixel += 1, at += 4) {
    distances[pixel] = Math.max(
      Math.abs((data[at] ?? 0) - r),
      Math.abs((data[at + 1] ?? 0) - g),
      Math.abs((data[at + 2] ?? 0) - b),
    );
  }
  return distances;
}

/** Keeps what is near to the colour from which distances are taken, as black on white; `reach` is the largest that still leaves a trace. */
export function isolate(distances: Uint8Array, reach: number): Uint8Array {
  const greyOf = Uint8ClampedArray.from(
    { length: 256 },
    (_, distance) => (255 * (distance / reach - WHOLLY)) / (1 - WHOLLY),
  );
  return distances.map((distance) => greyOf[distance] ?? 0);
}

/** The distance from which on a pixel is more paper than ink, once it is isolated. */
export const paperFrom = (reach: number): number => Math.floor(reach * MOSTLY) + 1;
