/** How much faster than its distance from the threshold a pixel turns black: thin strokes are seldom of the full colour. */
const GAIN = 1.6;

/** Keeps what is lighter than the threshold in all three channels, as black on white: light text, whatever lies behind it. */
export function isolateLight({ data }: ImageData, threshold: number): Uint8Array {
  return isolate(data, (red, green, blue) => Math.min(red, green, blue), threshold);
}

/** Keeps what is darker than the threshold in all three channels, as black on white: dark text, whatever lies behind it. */
export function isolateDark({ data }: ImageData, threshold: number): Uint8Array {
  return isolate(data, (red, green, blue) => 255 - Math.max(red, green, blue), 255 - threshold);
}

function isolate(
  data: Uint8ClampedArray,
  measure: (...rgb: [number, number, number]) => number,
  threshold: number,
): Uint8Array {
  const ink = Uint8Array.from({ length: 256 }, (_, value) => {
    const excess = (value - threshold) / (255 - threshold);
    return excess <= 0 ? 255 : Math.max(0, 255 * (1 - excess * GAIN));
  });
  const grey = new Uint8Array(data.length / 4);
  for (let pixel = 0, from = 0; pixel < grey.length; pixel += 1, from += 4) {
    grey[pixel] = ink[measure(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0)] ?? 0;
  }
  return grey;
}
