import { fitted } from './limits.js';

/** An image as the browser paints it, no larger than describers need: drawings have no other decoder. */
export async function drawn(image: HTMLImageElement): Promise<ImageBitmap> {
  const { width, height } = sizeOf(image);
  const canvas = new OffscreenCanvas(...fitted(width, height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return createImageBitmap(canvas);
}

/** Size of an image in CSS pixels; some drawings have none of their own, and the browser then takes this one. */
export const sizeOf = (image: HTMLImageElement): { width: number; height: number } => ({
  width: image.naturalWidth || image.width || 300,
  height: image.naturalHeight || image.height || 150,
});
