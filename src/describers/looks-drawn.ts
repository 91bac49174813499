import { drawn } from './canvas.js';

/** Longest side, in pixels, at which an image is looked at; single pixels are picked, not mixed, so that flat stays flat. */
const SIDE = 300;
/** Share of pixels of the very colour of their neighbour: hardly any photograph has so many. */
const FLAT = 0.5;
/** Where fewer are, a drawing is still known by its few colours: those that cover nine tenths of what is not background. */
const RATHER_FLAT = 0.25;
const FEW_COLOURS = 120;
const MOST = 0.9;

/** Tells drawings, logos, diagrams and screenshots from photographs: large even areas, few colours. */
export function looksDrawn(bitmap: ImageBitmap): boolean {
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const image = drawn(bitmap, { scale, backdrop: '#fff', isSmooth: false });
  const flat = flatShare(image);
  return flat > FLAT || (flat > RATHER_FLAT && coloursBesideBackground(image) < FEW_COLOURS);
}

function flatShare({ data, width }: ImageData): number {
  const pixels = new Uint32Array(data.buffer);
  let flat = 0;
  for (let at = 1; at < pixels.length; at += 1) if (at % width !== 0 && pixels[at] === pixels[at - 1]) flat += 1;
  return flat / pixels.length;
}

function coloursBesideBackground({ data }: ImageData): number {
  const counts = new Uint32Array(1 << 15);
  for (let at = 0; at < data.length; at += 4) {
    const colour = (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3);
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  const [background = 0, ...others] = counts
    .filter((count) => count > 0)
    .sort()
    .reverse();
  let left = (data.length / 4 - background) * MOST;
  const enough = others.findIndex((count) => (left -= count) <= 0);
  return enough < 0 ? others.length : enough + 1;
}
