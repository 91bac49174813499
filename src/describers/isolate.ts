import type { Colour } from './ink-colours.js';

/**
 * How near to the ink a colour must be, as the largest difference of a channel: strictly, loosely, and in between where words lie
 * scattered; tightly, where what a photograph shows behind the letters is nearly of their colour.
 */
export const REACH = { tight: 25, strict: 40, between: 60, loose: 100 } as const;

/** Up to this share of the reach a pixel counts as wholly of the colour. */
const WHOLLY = 1 / 3;

/** Keeps what is near to one colour, as black on white; `reach` is the largest difference of a channel that still leaves a trace. */
export function isolate({ data }: ImageData, [red, green, blue]: Colour, reach: number): Uint8Array {
  const grey = new Uint8Array(data.length / 4);
  const greyOf = greysUpTo(reach);
  const [r, g, b] = [Math.round(red), Math.round(green), Math.round(blue)];
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4) {
    const distance = Math.max(
      Math.abs((data[at] ?? 0) - r),
      Math.abs((data[at + 1] ?? 0) - g),
      Math.abs((data[at + 2] ?? 0) - b),
    );
    grey[pixel] = greyOf[distance] ?? 0;
  }
  return grey;
}

function greysUpTo(reach: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 256 }, (_, distance) => (255 * (distance / reach - WHOLLY)) / (1 - WHOLLY));
}
