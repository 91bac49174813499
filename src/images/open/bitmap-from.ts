import { fitted, LONGEST_SIDE } from './limits.js';

/** The pixels of a picture file of this size, scaled down where describers need fewer. */
export function bitmapFrom(
  file: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<ImageBitmap> {
  if (Math.max(width, height) <= LONGEST_SIDE) return createImageBitmap(file);
  const [resizeWidth, resizeHeight] = fitted(width, height);
  return createImageBitmap(file, { resizeWidth, resizeHeight, resizeQuality: 'high' });
}
