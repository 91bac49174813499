import { drawn } from './drawn.js';

/** Longest side, in pixels, at which an image is looked at; single pixels are picked, not mixed, so that even stays even. */
const SIDE = 300;
/** A drawing has at least this share of even pixels, and this share of all pixels in so many colours; photographs hardly ever both. */
const EVEN = 0.25;
const COMMON = 0.66;
const COLOURS = 8;

/** Gradients and rendered scenes are no drawings, but as even as this nothing in them is mistaken for letters. */
const VERY_EVEN = 0.5;

/** How an image comes about: drawn, in few colours; rendered, in many, but evenly; or seen by a camera. */
export type Origin = 'drawn' | 'rendered' | 'photographed';

/** Tells drawings, logos, diagrams and screenshots from photographs, and from what is rendered like those. */
export function originOf(bitmap: ImageBitmap): Origin {
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const image = drawn(bitmap, { scale, backdrop: '#fff', isSmooth: false });
  const even = evenIn(image);
  if (even > EVEN && commonIn(image) > COMMON) return 'drawn';
  return even > VERY_EVEN ? 'rendered' : 'photographed';
}

/** Share of the pixels that have the very colour of their neighbour, 0 … 1: large where an image is not from a camera. */
function evenIn({ data, width }: ImageData): number {
  const pixels = new Uint32Array(data.buffer);
  let even = 0;
  for (let at = 1; at < pixels.length; at += 1) if (at % width !== 0 && pixels[at] === pixels[at - 1]) even += 1;
  return even / pixels.length;
}

/** Share of the pixels that are of the commonest colours, told apart by five bits a channel. */
function commonIn({ data }: ImageData): number {
  const counts = new Uint32Array(1 << 15);
  for (let at = 0; at < data.length; at += 4) {
    const colour = (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3);
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  const commonest = counts.sort().slice(-COLOURS);
  return commonest.reduce((sum, count) => sum + count, 0) / (data.length / 4);
}
