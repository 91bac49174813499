import { backdropFor } from './backdrop.js';
import { drawn } from './drawn.js';

/** Longest side, in pixels, at which text is best read; larger images only cost time and memory. */
const BEST = 1000;

/** How many times an image is enlarged at the most, where nobody knows better. */
const MOST_ENLARGED = 3;

/** The bitmap's pixels at `scale` times its size, over a ground on which it can be seen. */
export function scaled(bitmap: ImageBitmap, scale: number): ImageData {
  return drawn(bitmap, { scale, backdrop: backdropFor(bitmap), isSmooth: true });
}

/** The bitmap's pixels at the size at which text is best read, enlarged `most` times at most. */
export function readable(bitmap: ImageBitmap, most = MOST_ENLARGED): ImageData {
  return scaled(bitmap, Math.min(most, BEST / Math.max(bitmap.width, bitmap.height)));
}
