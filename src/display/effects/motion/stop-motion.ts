import { matching } from '../../../support/matching.js';
import type { Tree } from '../../followed-page.js';
import type { Effect } from '../../effect.js';
import { eachPlaying, type Playing } from './media.js';
import { stillPictures } from './still-pictures.js';

/** What moves by other means than style sheets stands still: videos that begin by themselves, moving pictures, SVG, marquees. */
export const stopMotion: Effect<true> = async (_value, context, signal) => {
  const hold = (tree: Tree): void => {
    holdVideos(tree, signal);
    holdDrawings(tree, signal);
  };
  context.page.follow({ tree: hold, came: (element) => holdDrawings(element, signal) }, signal);
  await stillPictures(context, signal);
};

/** What the visitor starts may play, and is the visitor's from then on. */
function holdVideos(tree: Tree, signal: AbortSignal): void {
  const stopped = new Set<HTMLMediaElement>();
  const stop = ({ media, isWanted }: Playing): void => {
    if (isWanted) stopped.delete(media);
    if (isWanted || media.localName !== 'video') return;
    media.pause();
    stopped.add(media);
  };
  eachPlaying(tree, stop, signal);
  signal.addEventListener('abort', () => {
    for (const media of stopped) if (media.isConnected) media.play().catch(() => undefined);
  });
}

function holdDrawings(top: Element | Tree, signal: AbortSignal): void {
  for (const element of matching(top, 'svg, marquee')) {
    const [stop, start] = switchesOf(element);
    stop?.();
    if (start) signal.addEventListener('abort', start);
  }
}

function switchesOf(element: Element): readonly [stop?: () => void, start?: () => void] {
  const { localName } = element;
  if (localName === 'svg') {
    const drawing = element as SVGSVGElement;
    return drawing.animationsPaused() ? [] : [() => drawing.pauseAnimations(), () => drawing.unpauseAnimations()];
  }
  const text = element as Marquee;
  return localName === 'marquee' ? [() => text.stop(), () => text.start()] : [];
}

/** Out of use among authors, not among pages. */
interface Marquee extends Element {
  readonly stop: () => void;
  readonly start: () => void;
}
