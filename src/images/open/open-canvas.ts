import { bitmapFrom } from './bitmap-from.js';
import { hashOf } from './hash.js';
import { ImageFault } from '../image-fault.js';
import { MOST_PIXELS } from './limits.js';
import type { OpenImage } from './open-image.js';

/** Opens what is drawn on a canvas now. Throws an `ImageFault` where it is empty, too large, or holds what a script may not read. */
export async function openCanvas(canvas: HTMLCanvasElement): Promise<OpenImage> {
  const { width, height } = canvas;
  if (width === 0 || height === 0) throw new ImageFault('not-loaded');
  if (width * height > MOST_PIXELS) throw new ImageFault('too-large');
  const pixels = await encoded(canvas);
  return {
    src: '',
    hash: await hashOf(await pixels.arrayBuffer()),
    width,
    height,
    decode: () => bitmapFrom(pixels, { width, height }),
  };
}

/** The canvas as a file: off the main thread, and the same for the same picture. */
function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void => (blob ? resolve(blob) : reject(new ImageFault('unreadable')));
    try {
      canvas.toBlob(take);
    } catch (error) {
      reject(new ImageFault('blocked', error));
    }
  });
}
