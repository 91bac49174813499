import { drawn, sizeOf } from './drawn.js';
import { hashOf } from './hash.js';
import { ImageFault } from '../image-fault.js';
import { fitted, LONGEST_SIDE, MOST_PIXELS } from './limits.js';
import { openCanvas } from './open-canvas.js';
import { openDrawing } from './open-drawing.js';
import { pictureOf } from './picture-of.js';

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
  if (element.localName === 'svg') return openDrawing(element as SVGSVGElement);
  const image = await pictureOf(element, signal);
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth * naturalHeight > MOST_PIXELS) throw new ImageFault('too-large');
  const src = image.currentSrc || image.src;
  const blob = await bytesOf(src, signal);
  const hash = await hashOf(blob ? await blob.arrayBuffer() : new TextEncoder().encode(src).buffer);
  const { width, height } = sizeOf(image);
  return { src, hash, width, height, decode: () => decoded(blob, image) };
}

/** The file's bytes; `undefined` where a policy lets an image of this address be shown, but not fetched. */
async function bytesOf(src: string, signal: AbortSignal): Promise<Blob | undefined> {
  const isInline = /^(data|blob):/.test(src);
  try {
    const credentials = new URL(src).origin === location.origin ? 'same-origin' : 'omit';
    const response = await fetch(src, { signal, mode: 'cors', credentials });
    if (!response.ok) throw new ImageFault('not-loaded');
    return await response.blob();
  } catch (error) {
    if (signal.aborted || error instanceof ImageFault) throw error;
    if (isInline) return undefined;
    throw new ImageFault('blocked', error);
  }
}

async function decoded(blob: Blob | undefined, image: HTMLImageElement): Promise<ImageBitmap> {
  try {
    if (!blob || blob.type.includes('svg')) return await drawn(image);
    return await fromBytes(blob, image).catch(async (error: unknown) => {
      // Firefox shows what a camera has written notes into, and does not decode it from its bytes.
      if (await isOfCamera(blob)) return drawn(image);
      throw error;
    });
  } catch (error) {
    throw new ImageFault('unreadable', error);
  }
}

function fromBytes(blob: Blob, image: HTMLImageElement): Promise<ImageBitmap> {
  const { width, height } = sizeOf(image);
  if (Math.max(width, height) <= LONGEST_SIDE) return createImageBitmap(blob);
  const [resizeWidth, resizeHeight] = fitted(width, height);
  return createImageBitmap(blob, { resizeWidth, resizeHeight, resizeQuality: 'high' });
}

/** How the notes of a camera are headed, and within how many bytes of the beginning. */
const NOTES = 'Exif';
const HEAD = 64;

const isOfCamera = async (blob: Blob): Promise<boolean> => (await blob.slice(0, HEAD).text()).includes(NOTES);
