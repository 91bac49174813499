import { bitmapFrom } from './bitmap-from.js';
import { drawn, sizeOf } from './drawn.js';
import { hashOf } from './hash.js';
import { ImageFault } from '../image-fault.js';
import { MOST_PIXELS } from './limits.js';
import { openCanvas } from './open-canvas.js';
import { openDrawing } from './open-drawing.js';
import { pictureOf } from './picture-of.js';
import { isOwn, untainted } from './untainted.js';

/** An image that was found and named, but not yet decoded. */
export interface OpenImage {
  /** Absolute address; empty where it has none. */
  readonly src: string;
  /** The same for the same bytes, wherever they come from. */
  readonly hash: string;
  /** Size in CSS pixels of the original. */
  readonly width: number;
  readonly height: number;
  /** Makes its pixels, upright and not larger than describers need; close them afterwards. Throws an `ImageFault`. */
  readonly decode: () => Promise<ImageBitmap>;
}

/** Opens the picture that an element shows now. Throws an `ImageFault` where that cannot be done. */
export async function openImage(element: Element, signal: AbortSignal): Promise<OpenImage> {
  if (element.localName === 'canvas') return openCanvas(element as HTMLCanvasElement);
  if (element.localName === 'svg') return openDrawing(element as SVGSVGElement, signal);
  const image = await pictureOf(element, signal);
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth * naturalHeight > MOST_PIXELS) throw new ImageFault('too-large');
  const src = image.currentSrc || image.src;
  const blob = await bytesOf(src, signal);
  const hash = await hashOf(blob ? await blob.arrayBuffer() : new TextEncoder().encode(src).buffer);
  const { width, height } = sizeOf(image);
  return { src, hash, width, height, decode: () => decoded(blob, image) };
}

/** Servers choose a file by what is asked for: these are the words of an image that is shown, whose file is in the cache. */
const AS_IMAGE = { Accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8' };

/** The file's bytes; `undefined` where a policy lets an image of this address be shown, but not fetched. */
async function bytesOf(src: string, signal: AbortSignal): Promise<Blob | undefined> {
  const isInline = /^(data|blob):/.test(src);
  try {
    const credentials = isOwn(src) ? 'same-origin' : 'omit';
    const response = await fetch(src, { signal, mode: 'cors', credentials, cache: 'force-cache', headers: AS_IMAGE });
    if (!response.ok) throw new ImageFault('not-loaded');
    return await response.blob();
  } catch (error) {
    if (signal.aborted || error instanceof ImageFault) throw error;
    if (isInline) return undefined;
    throw new ImageFault('blocked', error);
  }
}

async function decoded(blob: Blob | undefined, image: HTMLImageElement): Promise<ImageBitmap> {
  const bitmap = await pixelsOf(blob, image).catch((error: unknown) => {
    throw new ImageFault('unreadable', error);
  });
  if (isShaped(bitmap, image)) return bitmap;
  bitmap.close();
  throw new ImageFault('not-loaded');
}

async function pixelsOf(blob: Blob | undefined, image: HTMLImageElement): Promise<ImageBitmap> {
  if (!blob || blob.type.includes('svg')) return drawn(await untainted(image));
  return bitmapFrom(blob, sizeOf(image)).catch(async (error: unknown) => {
    // Firefox shows what a camera has written notes into, and does not decode it from its bytes.
    if (await isOfCamera(blob)) return drawn(await untainted(image));
    throw error;
  });
}

/** Sides of one picture in two sizes differ by no more than this share: sizes are whole numbers. */
const ROUNDED = 0.02;

/** Another shape than that which is shown is another picture, which the server gave this time: nothing is known of the one that is shown. */
function isShaped({ width, height }: ImageBitmap, image: HTMLImageElement): boolean {
  const shown = sizeOf(image);
  return Math.abs(width * shown.height - height * shown.width) <= ROUNDED * width * shown.height;
}

/** How the notes of a camera are headed, and within how many bytes of the beginning. */
const NOTES = 'Exif';
const HEAD = 64;

const isOfCamera = async (blob: Blob): Promise<boolean> => (await blob.slice(0, HEAD).text()).includes(NOTES);
