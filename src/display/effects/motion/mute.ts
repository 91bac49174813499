import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { Effect } from '../effect.js';
import { eachPlaying, type Playing } from './media.js';

/** Whatever plays is silent; what was silenced is heard again when this ends. */
export const mute: Effect<true> = (_value, { page }, signal) => {
  const silenced = new IterableWeakSet<HTMLMediaElement>();
  const silence = ({ media }: Playing): void => {
    if (media.muted) return;
    media.muted = true;
    silenced.add(media);
  };
  page.follow({ tree: (tree) => eachPlaying(tree, silence, signal) }, signal);
  signal.addEventListener('abort', () => {
    for (const media of silenced) media.muted = false;
  });
};
