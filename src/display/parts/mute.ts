import type { Play } from '../stage.js';
import { eachPlaying, type Playing } from './media.js';

/** Whatever plays is silent; what was silenced is heard again when this ends. */
export const mute: Play<true> = (_value, { scene }, signal) => {
  const silenced = new Set<HTMLMediaElement>();
  const silence = ({ media }: Playing): void => {
    if (media.muted) return;
    media.muted = true;
    silenced.add(media);
  };
  scene.follow({ tree: (tree) => eachPlaying(tree, silence, signal) }, signal);
  signal.addEventListener('abort', () => {
    for (const media of silenced) media.muted = false;
  });
};
