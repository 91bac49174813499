import { inTurn } from '../colour/in-turn.js';
import type { EffectContext } from '../effect.js';
import { Marks } from '../marks.js';
import { firstFrame } from './first-frame.js';
import { moves } from './moves.js';

/** Numbers the backgrounds that stand still. */
const STILL = 'data-curb-cut-still-ground';

/** Moving pictures in backgrounds show their first frame; those of other origins, which nobody may read, are not shown. Pseudo-elements are left. */
export async function stillGrounds(context: EffectContext, signal: AbortSignal): Promise<void> {
  const marks = new Marks(context, STILL);
  const frames = new Map<string, Promise<string>>();
  const grounds = new Map<string, Promise<Ground>>();
  signal.addEventListener('abort', () => {
    for (const frame of frames.values()) void frame.then((address) => URL.revokeObjectURL(address));
  });
  await inTurn(context.page, { each }, signal);
  await Promise.all(grounds.values());

  function each(element: Element): void {
    if (marks.has(element)) marks.takeBack(element);
    const { backgroundImage } = getComputedStyle(element);
    if (backgroundImage.includes('url(')) void still(element, backgroundImage);
  }

  async function still(element: Element, image: string): Promise<void> {
    const ground = grounds.get(image) ?? stilled(image, String(grounds.size));
    grounds.set(image, ground);
    const { number, looks } = await ground;
    const isSame = looks !== image && getComputedStyle(element).backgroundImage === image;
    if (isSame)
      marks.give(element, number, (selector) => `@layer curb-cut{${selector}{background-image:${looks}!important}}`);
  }

  /** The same list of pictures, with a first frame in the place of each that moves. */
  async function stilled(image: string, number: string): Promise<Ground> {
    let looks = image;
    for (const [url, source = ''] of image.matchAll(/url\("([^"]*)"\)/g)) {
      if (!(await moves(source))) continue;
      const frame = frames.get(source) ?? frameOf(source);
      frames.set(source, frame);
      const address = await frame;
      looks = looks.replace(url, address ? `url("${address}")` : 'none');
    }
    return { number, looks };
  }
}

/** What is seen in the place of a background. */
interface Ground {
  readonly number: string;
  readonly looks: string;
}

async function frameOf(source: string): Promise<string> {
  const image = Object.assign(new Image(), { src: source });
  await image.decode().catch(() => undefined);
  return firstFrame(image);
}
