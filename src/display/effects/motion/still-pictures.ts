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
export async function stillPictures({ page, write, undo }: EffectContext, signal: AbortSignal): Promise<void> {
  const stills = new Map<string, Promise<string>>();
  const sources = new WeakMap<HTMLImageElement, string>();
  const work: Promise<void>[] = [];
  const look = (top: Element | Tree): void => {
    for (const image of matching<HTMLImageElement>(top, 'img')) if (image.complete) work.push(still(image));
  };
  const enter = (tree: Tree): void => {
    look(tree);
    // What is still to come may never come; and the page may show another picture in the same place.
    for (const type of ['load', 'error'])
      tree.addEventListener(type, ({ target }) => isImage(target) && void still(target), { signal, capture: true });
  };
  page.follow({ tree: enter, came: look }, signal);
  signal.addEventListener('abort', () => {
    for (const frame of stills.values()) void frame.then((address) => URL.revokeObjectURL(address));
  });
  await Promise.all(work);

  async function still(image: HTMLImageElement): Promise<void> {
    const source = image.currentSrc;
    if (sources.get(image) === source) return;
    sources.set(image, source);
    undo(image);
    if (!mayMove(source) || image.naturalWidth === 0) return;
    const frame = stills.get(source) ?? firstFrame(image);
    stills.set(source, frame);
    const number = String([...stills.keys()].indexOf(source));
    const address = await frame;
    if (sources.get(image) !== source) return;
    if (!image.isConnected) {
      // It is looked at again when it comes back.
      sources.delete(image);
      return;
    }
    const looks = address ? `content:url("${address}")` : 'opacity:0';
    write(
      image,
      setAttribute(image, STILL, number),
      addSheet(image.getRootNode() as Tree, `@layer curb-cut{[${STILL}="${number}"]{${looks}!important}}`),
    );
  }
}

/** By its name: whether a picture of another kind moves can only be told by fetching it once more. */
function mayMove(source: string): boolean {
  return /^data:image\/(gif|apng)|\.(gif|apng)([?#]|$)/i.test(source);
}

const isImage = (target: EventTarget | null): target is HTMLImageElement =>
  (target as Partial<Element> | null)?.localName === 'img';

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
