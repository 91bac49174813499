import { drawn } from './drawn.js';
import { hashOf } from './hash.js';
import { ImageFault } from '../image-fault.js';
import type { OpenImage } from './open-image.js';
import { withSymbols } from './with-symbols.js';

/** Opens a drawing in the page: a copy of it, with the symbols that it uses and its styles as they are written; what style sheets add is not seen. */
export async function openDrawing(svg: SVGSVGElement, signal: AbortSignal): Promise<OpenImage> {
  const { width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) throw new ImageFault('not-loaded');
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  await withSymbols(copy, svg, signal);
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
