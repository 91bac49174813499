import { hashOf } from './hash.js';
import { ImageFault } from './image-fault.js';
import { pictureOf } from './picture-of.js';

/** Longest side of what is handed to describers; more pixels cost memory and tell them nothing. */
const LONGEST_SIDE = 1600;

/** Above this many pixels decoding alone takes seconds and hundreds of megabytes. */
const MOST_PIXELS = 25_000_000;

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

/** Some drawings have no size of their own; the browser then takes this one. */
const sizeOf = (image: HTMLImageElement): { width: number; height: number } => ({
  width: image.naturalWidth || image.width || 300,
  height: image.naturalHeight || image.height || 150,
});

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
    const { width, height } = sizeOf(image);
    if (Math.max(width, height) <= LONGEST_SIDE) return await createImageBitmap(blob);
    const [resizeWidth, resizeHeight] = fitted(width, height);
    return await createImageBitmap(blob, { resizeWidth, resizeHeight, resizeQuality: 'high' });
  } catch (error) {
    throw new ImageFault('unreadable', error);
  }
}

/** Drawings are painted by the browser: no decoder of workers knows them. */
async function drawn(image: HTMLImageElement): Promise<ImageBitmap> {
  const { width, height } = sizeOf(image);
  const canvas = new OffscreenCanvas(...fitted(width, height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return createImageBitmap(canvas);
}

function fitted(width: number, height: number): [width: number, height: number] {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

async function openCanvas(canvas: HTMLCanvasElement): Promise<OpenImage> {
  const { width, height } = canvas;
  if (width === 0 || height === 0) throw new ImageFault('not-loaded');
  if (width * height > MOST_PIXELS) throw new ImageFault('too-large');
  const pixels = await encoded(canvas);
  return {
    src: '',
    hash: await hashOf(await pixels.arrayBuffer()),
    width,
    height,
    decode: () => createImageBitmap(pixels),
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

/** A drawing in the page is copied with its styles as they are written; what style sheets add is not seen. */
async function openDrawing(svg: SVGSVGElement): Promise<OpenImage> {
  const { width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) throw new ImageFault('not-loaded');
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  const hash = await hashOf(new TextEncoder().encode(text).buffer);
  return { src: '', hash, width, height, decode: () => painted(text) };
}

async function painted(svg: string): Promise<ImageBitmap> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    return await drawn(image);
  } catch (error) {
    throw new ImageFault('unreadable', error);
  }
}
