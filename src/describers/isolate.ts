import type { Colour } from './ink-colours.js';

/** Up to this share of the reach a pixel counts as wholly of the colour. */
const WHOLLY = 1 / 3;

/** Keeps what is near to one colour, as black on white; `reach` is the largest difference of a channel that still leaves a trace. */
export function isolate({ data }: ImageData, [red, green, blue]: Colour, reach: number): Uint8Array {
  const grey = new Uint8Array(data.length / 4);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4) {
    const distance = Math.max(
      Math.abs((data[at] ?? 0) - red),
      Math.abs((data[at + 1] ?? 0) - green),
      Math.abs((data[at + 2] ?? 0) - blue),
    );
    grey[pixel] = Math.max(0, Math.min(255, (255 * (distance / reach - WHOLLY)) / (1 - WHOLLY)));
  }
  return grey;
}
