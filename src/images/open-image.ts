import type { DescribableImage } from './describer.js';
import { hashOf } from './hash.js';
import { ImageFault } from './image-fault.js';

/** Longest side of what is handed to describers; more pixels cost memory and tell them nothing. */
const LONGEST_SIDE = 1600;

/** Above this many pixels decoding alone takes seconds and hundreds of megabytes. */
const MOST_PIXELS = 25_000_000;

/** An image that was opened: its pixels, and a name for its content. */
export interface OpenImage extends DescribableImage {
  /** Absolute address; empty where it has none. */
  readonly src: string;
  /** The same for the same bytes, wherever they come from. */
  readonly hash: string;
}

/** Opens the picture that an element shows now. Throws an `ImageFault` where that cannot be done. Close the bitmap afterwards. */
export async function openImage(element: Element, signal: AbortSignal): Promise<OpenImage> {
  if (element.localName === 'canvas') return openCanvas(element as HTMLCanvasElement);
  if (element.localName === 'svg') return openDrawing(element as SVGSVGElement);
  const image = await loaded(element, signal);
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width * height > MOST_PIXELS) throw new ImageFault('too-large');
  const src = image.currentSrc || image.src;
  const blob = await bytesOf(src, signal);
  const bitmap = await decode(blob, image);
  const hash = blob ? await hashOf(await blob.arrayBuffer()) : await hashOf(new TextEncoder().encode(src).buffer);
  return { bitmap, src, hash, width: width || bitmap.width, height: height || bitmap.height };
}

/** The element's picture once it is there; an `input` and an `object` have none of their own to ask. */
async function loaded(element: Element, signal: AbortSignal): Promise<HTMLImageElement> {
  const image = element.localName === 'img' ? (element as HTMLImageElement) : copyOf(element);
  if (!image.complete) await settledLoading(image, signal);
  if (!(image.currentSrc || image.src)) throw new ImageFault('not-loaded');
  if (image.naturalWidth === 0 && !isDrawing(image.src)) throw new ImageFault('not-loaded');
  return image;
}

function copyOf(element: Element): HTMLImageElement {
  const image = new Image();
  const src = element.getAttribute('src') ?? element.getAttribute('data');
  if (src) image.src = new URL(src, element.baseURI).href;
  return image;
}

function settledLoading(image: HTMLImageElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => resolve();
    image.addEventListener('load', done, { once: true, signal });
    image.addEventListener('error', done, { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
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

async function decode(blob: Blob | undefined, image: HTMLImageElement): Promise<ImageBitmap> {
  try {
    if (!blob || blob.type.includes('svg')) return await drawn(image);
    const bitmap = await createImageBitmap(blob);
    return await scaledDown(bitmap);
  } catch (error) {
    throw new ImageFault('unreadable', error);
  }
}

/** Drawings are painted by the browser: no decoder of workers knows them, and some have no size of their own. */
async function drawn(image: HTMLImageElement): Promise<ImageBitmap> {
  const [width, height] = fitted(image.naturalWidth || image.width || 300, image.naturalHeight || image.height || 150);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return createImageBitmap(canvas);
}

async function scaledDown(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const [resizeWidth, resizeHeight] = fitted(bitmap.width, bitmap.height);
  if (resizeWidth === bitmap.width) return bitmap;
  const small = await createImageBitmap(bitmap, { resizeWidth, resizeHeight, resizeQuality: 'high' });
  bitmap.close();
  return small;
}

function fitted(width: number, height: number): [width: number, height: number] {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

async function openCanvas(canvas: HTMLCanvasElement): Promise<OpenImage> {
  try {
    const bitmap = await createImageBitmap(canvas);
    const pixels = canvas.toDataURL();
    const hash = await hashOf(new TextEncoder().encode(pixels).buffer);
    return { bitmap, src: '', hash, width: canvas.width, height: canvas.height };
  } catch (error) {
    throw new ImageFault('blocked', error);
  }
}

/** A drawing in the page is copied with its styles as they are written; what style sheets add is not seen. */
async function openDrawing(svg: SVGSVGElement): Promise<OpenImage> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  try {
    await image.decode();
    const hash = await hashOf(new TextEncoder().encode(text).buffer);
    return { bitmap: await drawn(image), src: '', hash, width, height };
  } catch (error) {
    throw new ImageFault('unreadable', error);
  }
}

const isDrawing = (src: string): boolean => /^data:image\/svg|\.svg([?#]|$)/i.test(src);
