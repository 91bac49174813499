import { backgroundOf } from '../../page/look/background-of.js';
import { ImageFault } from '../image-fault.js';

/** The picture that an element shows, once it is there: its own where it is an `img`, else a copy. Throws an `ImageFault` where there is none. */
export async function pictureOf(element: Element, signal: AbortSignal): Promise<HTMLImageElement> {
  const image = element.localName === 'img' ? (element as HTMLImageElement) : copyOf(element);
  if (!image.complete) await settledLoading(image, signal);
  if (!(image.currentSrc || image.src)) throw new ImageFault('not-loaded');
  if (image.naturalWidth === 0 && !isDrawing(image.src)) throw new ImageFault('not-loaded');
  return image;
}

/** Absolute address of what an element shows; empty for what is drawn in the page. */
export function addressOf(element: Element): string {
  if (element.matches('svg, canvas')) return '';
  if (element.localName === 'img') return (element as HTMLImageElement).currentSrc || (element as HTMLImageElement).src;
  const src = element.getAttribute('src') ?? element.getAttribute('data');
  return src ? new URL(src, element.baseURI).href : backgroundOf(element);
}

function copyOf(element: Element): HTMLImageElement {
  const image = new Image();
  const address = addressOf(element);
  if (address) image.src = address;
  return image;
}

function settledLoading(image: HTMLImageElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => resolve();
    image.addEventListener('load', done, { once: true, signal });
    image.addEventListener('error', done, { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

const isDrawing = (src: string): boolean => /^data:image\/svg|\.svg([?#]|$)/i.test(src);
