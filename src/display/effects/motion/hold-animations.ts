import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { FollowedPage, Tree } from '../../followed-page.js';

/** After these a script may begin to move something; nothing tells of that itself, and a look now and then would wake a page that rests. */
const OCCASIONS = ['load', 'scroll', 'click', 'keyup', 'pointerover'];

/** How long after it, in milliseconds: what is begun a moment later is seen as well. */
const AFTER = 500;

/** Pauses the animations of scripts that have no end, and lets them go on once `signal` ends it; others are over by themselves, and often bring something in. */
export function holdAnimations(page: FollowedPage, signal: AbortSignal): void {
  const trees = new IterableWeakSet<Tree>();
  const paused = new IterableWeakSet<Animation>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (tree: Tree): void => {
    for (const animation of tree.getAnimations().filter(goesOn)) {
      animation.pause();
      paused.add(animation);
    }
  };
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      [...trees].forEach(look);
    }, AFTER);
  };
  const enter = (tree: Tree): void => {
    trees.add(tree);
    look(tree);
    for (const occasion of OCCASIONS) tree.addEventListener(occasion, soon, { capture: true, passive: true, signal });
  };
  page.follow({ tree: enter, came: soon }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    for (const animation of paused) if (animation.playState === 'paused') animation.play();
  });
}

/** What style sheets move is at its end as soon as it begins. */
const goesOn = ({ effect, playState }: Animation): boolean =>
  playState === 'running' && effect?.getComputedTiming().endTime === Infinity;
