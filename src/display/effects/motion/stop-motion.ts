import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import { matching } from '../../../support/elements/matching.js';
import type { FollowedPage, Tree } from '../../followed-page.js';
import type { Effect } from '../effect.js';
import { eachPlaying, type Playing } from './media.js';
import { holdAnimations } from './hold-animations.js';
import { stillGrounds } from './still-grounds.js';
import { stillPictures } from './still-pictures.js';

/** What moves by other means than style sheets stands still: videos that begin by themselves, moving pictures, also in backgrounds, SVG, marquees, what scripts move without end. */
export const stopMotion: Effect<true> = async (_value, context, signal) => {
  holdVideos(context.page, signal);
  holdDrawings(context.page, signal);
  holdAnimations(context.page, signal);
  await Promise.all([stillPictures(context, signal), stillGrounds(context, signal)]);
};

/** What the visitor starts may play, and is the visitor's from then on. */
function holdVideos(page: FollowedPage, signal: AbortSignal): void {
  const stopped = new IterableWeakSet<HTMLMediaElement>();
  const stop = ({ media, isWanted }: Playing): void => {
    if (isWanted) stopped.delete(media);
    if (isWanted || media.localName !== 'video') return;
    media.pause();
    stopped.add(media);
  };
  page.follow({ tree: (tree) => eachPlaying(tree, stop, signal) }, signal);
  signal.addEventListener('abort', () => {
    for (const media of stopped) if (media.isConnected) media.play().catch(() => undefined);
  });
}

/** Drawings that the page holds itself stay still afterwards. */
function holdDrawings(page: FollowedPage, signal: AbortSignal): void {
  const stopped = new IterableWeakSet<Element>();
  const look = (top: Element | Tree): void => {
    for (const drawing of matching(top, 'svg, marquee')) if (stop(drawing)) stopped.add(drawing);
  };
  page.follow({ tree: look, came: look }, signal);
  signal.addEventListener('abort', () => {
    for (const drawing of stopped) start(drawing);
  });
}

/** Answers with whether the drawing was stopped: one that stands still already is not. */
function stop(drawing: Drawing): boolean {
  if (drawing.animationsPaused?.()) return false;
  drawing.pauseAnimations?.();
  drawing.stop?.();
  return true;
}

function start(drawing: Drawing): void {
  drawing.unpauseAnimations?.();
  drawing.start?.();
}

/** What an SVG can, or a marquee: out of use among authors, not among pages. */
type Drawing = Element &
  Partial<Pick<SVGSVGElement, 'animationsPaused' | 'pauseAnimations' | 'unpauseAnimations'>> & {
    readonly stop?: () => void;
    readonly start?: () => void;
  };
