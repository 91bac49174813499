import { fitted, LONGEST_SIDE } from './limits.js';

/** The pixels of a picture file that is taken to have this size, in its own shape, scaled down where describers need fewer. */
export function bitmapFrom(
  file: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<ImageBitmap> {
  if (Math.max(width, height) <= LONGEST_SIDE) return createImageBitmap(file);
  const [resizeWidth] = fitted(width, height);
  return createImageBitmap(file, { resizeWidth, resizeQuality: 'high' });
}
