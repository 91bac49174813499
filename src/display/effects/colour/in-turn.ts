import { matching } from '../../../support/elements/matching.js';
import { inSlices } from '../../../support/timing/slices.js';
import type { FollowedPage, Tree } from '../../followed-page.js';
import { OURS } from '../../sheet/selectors.js';
import { UNDRAWN } from './undrawn.js';

/** What is done in a round over elements. */
export interface Round {
  readonly each: (element: Element) => void;
  /** Called when every element that waited has had its turn. */
  readonly after?: () => void;
}

/**
 * Goes through every element of the page, in slices, and again through one that comes or whose class or style changes, until `signal`
 * ends it; resolves after the first round.
 */
export async function inTurn(page: FollowedPage, { each, after }: Round, signal: AbortSignal): Promise<void> {
  const waiting = new Set<Element | Tree>();
  let working: Promise<void> | undefined;
  const later = (top: Element | Tree): void => {
    waiting.add(top);
    working ??= workOff().finally(() => (working = undefined));
  };
  const observer = new MutationObserver((records) => records.forEach(({ target }) => later(target as Element)));
  signal.addEventListener('abort', () => observer.disconnect());
  page.follow(
    {
      tree: (tree) => {
        observer.observe(tree, { subtree: true, attributeFilter: ['class', 'style'] });
        later(tree);
      },
      came: later,
    },
    signal,
  );
  await working;

  async function workOff(): Promise<void> {
    await Promise.resolve();
    for (const top of waiting) {
      waiting.delete(top);
      await inSlices(matching(top, `:not(${UNDRAWN}, ${OURS})`), each, signal);
    }
    if (!signal.aborted) after?.();
  }
}
