import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { Tree } from '../../followed-page.js';
import type { Effect } from '../effect.js';
import { eachPlaying } from './media.js';

/** How often one video or sound is silenced: a page that takes it back each time would go on for ever. */
const MOST = 20;

/** Whatever plays is silent, and stays so when the page turns the sound on; what was silenced is heard again when this ends. */
export const mute: Effect<true> = (_value, { page }, signal) => {
  const silenced = new IterableWeakSet<HTMLMediaElement>();
  const times = new WeakMap<HTMLMediaElement, number>();
  const silence = (media: HTMLMediaElement): void => {
    const time = times.get(media) ?? 0;
    if (media.muted || time === MOST) return;
    times.set(media, time + 1);
    media.muted = true;
    silenced.add(media);
  };
  const enter = (tree: Tree): void => {
    eachPlaying(tree, ({ media }) => silence(media), signal);
    const onChange = ({ target }: Event): void => silence(target as HTMLMediaElement);
    tree.addEventListener('volumechange', onChange, { capture: true, signal });
  };
  page.follow({ tree: enter }, signal);
  signal.addEventListener('abort', () => {
    for (const media of silenced) media.muted = false;
  });
};
