import { sizeOf } from './drawn.js';

/** The image, or one of another origin loaded anew as its server allows: what is drawn from that can be read. Rejects where it does not allow it. */
export async function untainted(image: HTMLImageElement): Promise<HTMLImageElement> {
  const address = image.currentSrc || image.src;
  if (image.crossOrigin !== null || isOwn(address)) return image;
  const { width, height } = sizeOf(image);
  const copy = new Image(width, height);
  copy.crossOrigin = 'anonymous';
  copy.src = address;
  await copy.decode();
  return copy;
}

/** True for an address of the page's own origin, or one that holds the image itself. */
export const isOwn = (address: string): boolean =>
  address.startsWith('data:') || new URL(address).origin === location.origin;
