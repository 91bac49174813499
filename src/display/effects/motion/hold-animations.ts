import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { FollowedPage, Tree } from '../../followed-page.js';

/** In milliseconds. Nothing tells of an animation that a script begins. */
const EVERY = 500;

/** Pauses the animations of scripts that have no end, and lets them go on once `signal` ends it; others are over by themselves, and often bring something in. */
export function holdAnimations(page: FollowedPage, signal: AbortSignal): void {
  const trees = new IterableWeakSet<Tree>();
  const paused = new IterableWeakSet<Animation>();
  const look = (tree: Tree): void => {
    for (const animation of tree.getAnimations().filter(goesOn)) {
      animation.pause();
      paused.add(animation);
    }
  };
  const enter = (tree: Tree): void => {
    trees.add(tree);
    look(tree);
  };
  page.follow({ tree: enter }, signal);
  const timer = setInterval(() => [...trees].forEach(look), EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const animation of paused) if (animation.playState === 'paused') animation.play();
  });
}

/** What style sheets move is at its end as soon as it begins. */
const goesOn = ({ effect, playState }: Animation): boolean =>
  playState === 'running' && effect?.getComputedTiming().endTime === Infinity;
