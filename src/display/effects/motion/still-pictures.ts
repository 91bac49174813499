import { addSheet, setAttribute } from '../../../ledger/edit.js';
import { matching } from '../../../support/matching.js';
import type { Tree } from '../../followed-page.js';
import type { EffectContext } from '../../effect.js';

/** Numbers the pictures that stand still. */
const STILL = 'data-curb-cut-still';

/**
 * Moving pictures show their first frame: drawn once, and put in their place by style, so that source and ALT text stay the author's.
 * Those of other origins, which nobody may read, are not shown.
 */
export async function stillPictures({ page, write }: EffectContext, signal: AbortSignal): Promise<void> {
  const stills = new Map<string, Promise<string>>();
  const work: Promise<void>[] = [];
  const look = (top: Element | Tree): void => {
    for (const image of matching<HTMLImageElement>(top, 'img')) work.push(still(image));
  };
  page.follow({ tree: look, came: look }, signal);
  signal.addEventListener('abort', () => {
    for (const frame of stills.values()) void frame.then((address) => URL.revokeObjectURL(address));
  });
  await Promise.all(work);

  async function still(image: HTMLImageElement): Promise<void> {
    if (!mayMove(image)) return;
    if (!image.complete) await loaded(image, signal);
    const source = image.currentSrc;
    if (signal.aborted || image.hasAttribute(STILL) || !source) return;
    const frame = stills.get(source) ?? firstFrame(image);
    stills.set(source, frame);
    const number = String([...stills.keys()].indexOf(source));
    const address = await frame;
    const looks = address ? `content:url("${address}")` : 'opacity:0';
    write(
      image,
      setAttribute(image, STILL, number),
      addSheet(image.getRootNode() as Tree, `@layer curb-cut{[${STILL}="${number}"]{${looks}!important}}`),
    );
  }
}

/** By its name: whether a picture of another kind moves can only be told by fetching it once more. */
function mayMove({ currentSrc, src }: HTMLImageElement): boolean {
  return /^data:image\/(gif|apng)|\.(gif|apng)([?#]|$)/i.test(currentSrc || src);
}

function loaded(image: HTMLImageElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(), { once: true, signal });
  });
}

/** Address of the picture as it is first seen; empty where it cannot be read, or the page's policy does not let it be shown. */
async function firstFrame(image: HTMLImageElement): Promise<string> {
  const canvas = new OffscreenCanvas(Math.max(image.naturalWidth, 1), Math.max(image.naturalHeight, 1));
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  try {
    const address = URL.createObjectURL(await canvas.convertToBlob());
    await Object.assign(new Image(), { src: address }).decode();
    return address;
  } catch {
    return '';
  }
}
