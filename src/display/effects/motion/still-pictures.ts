import { matching } from '../../../support/elements/matching.js';
import type { Tree } from '../../followed-page.js';
import type { EffectContext } from '../effect.js';
import { Marks } from '../marks.js';
import { firstFrame } from './first-frame.js';
import { moves } from './moves.js';

/** Numbers the pictures that stand still. */
const STILL = 'data-curb-cut-still';

/**
 * Moving pictures show their first frame: drawn once, and put in their place by style, so that source and ALT text stay the author's.
 * Those of other origins, which nobody may read, are not shown.
 */
export async function stillPictures(context: EffectContext, signal: AbortSignal): Promise<void> {
  const marks = new Marks(context, STILL);
  const frames = new Map<string, Frame>();
  const sources = new WeakMap<HTMLImageElement, string>();
  let looked: Promise<unknown> = Promise.resolve();
  const look = (top: Element | Tree): void => {
    const there = [...matching<HTMLImageElement>(top, 'img')].filter(({ complete }) => complete);
    looked = Promise.all([looked, ...there.map(still)]);
  };
  const enter = (tree: Tree): void => {
    look(tree);
    // What is still to come may never come; and the page may show another picture in the same place.
    for (const type of ['load', 'error'])
      tree.addEventListener(type, ({ target }) => isImage(target) && void still(target), { signal, capture: true });
  };
  context.page.follow({ tree: enter, came: look }, signal);
  signal.addEventListener('abort', () => {
    for (const { address } of frames.values()) void address.then((known) => URL.revokeObjectURL(known));
  });
  await looked;

  async function still(image: HTMLImageElement): Promise<void> {
    const source = image.currentSrc;
    if (sources.get(image) === source) return;
    sources.set(image, source);
    marks.takeBack(image);
    if (image.naturalWidth === 0 || !(await moves(source)) || sources.get(image) !== source) return;
    const { number, address } = frameOf(image, source);
    const known = await address;
    if (sources.get(image) !== source) return;
    // It is looked at again when it comes back.
    if (!image.isConnected) sources.delete(image);
    else marks.give(image, number, looksOf(known));
  }

  function frameOf(image: HTMLImageElement, source: string): Frame {
    const frame = frames.get(source) ?? { number: String(frames.size), address: firstFrame(image) };
    frames.set(source, frame);
    return frame;
  }
}

/** What is seen first of a moving picture. */
interface Frame {
  readonly number: string;
  /** Empty where it cannot be read. */
  readonly address: Promise<string>;
}

const looksOf = (address: string) => (selector: string) =>
  `@layer curb-cut{${selector}{${address ? `content:url("${address}")` : 'opacity:0'}!important}}`;

const isImage = (target: EventTarget | null): target is HTMLImageElement =>
  (target as Partial<Element> | null)?.localName === 'img';
