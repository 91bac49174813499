import type { Tree } from '../../followed-page.js';

/** What is told of a video or sound that plays. */
export interface Playing {
  readonly media: HTMLMediaElement;
  /** The visitor pressed something just before it began. */
  readonly isWanted: boolean;
}

/** Tells of every video and sound in the tree that plays, now and whenever one begins to. */
export function eachPlaying(tree: Tree, tell: (playing: Playing) => void, signal: AbortSignal): void {
  for (const media of tree.querySelectorAll<HTMLMediaElement>('video, audio')) {
    if (!media.paused) tell({ media, isWanted: !media.autoplay && !media.muted });
  }
  const onPlay = ({ target }: Event): void => {
    const media = target as HTMLMediaElement;
    tell({ media, isWanted: media.ownerDocument.defaultView?.navigator.userActivation.isActive ?? false });
  };
  tree.addEventListener('play', onPlay, { capture: true, signal });
}
