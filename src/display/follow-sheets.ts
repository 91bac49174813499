import { readableRules } from '../support/readable-rules.js';
import { giveWay } from '../support/slices.js';
import type { FollowedPage, Tree } from './followed-page.js';

/** Tells of every tree whose style sheets have changed: one came, was loaded, or grew with what came into the page. */
export function followSheets(page: FollowedPage, changed: (tree: Tree) => void, signal: AbortSignal): void {
  const known = new WeakMap<Tree, number>();
  const waiting = new Set<Tree>();
  const look = async (tree: Tree): Promise<void> => {
    if (waiting.has(tree)) return;
    waiting.add(tree);
    await giveWay();
    waiting.delete(tree);
    const count = rulesIn(tree);
    if (signal.aborted || known.get(tree) === count) return;
    known.set(tree, count);
    changed(tree);
  };
  page.follow(
    {
      tree: (tree) => {
        known.set(tree, rulesIn(tree));
        tree.addEventListener('load', ({ target }) => isLink(target) && void look(tree), { signal, capture: true });
      },
      // What came may be gone again before anybody hears of it.
      came: (element) => element.isConnected && void look(element.getRootNode() as Tree),
    },
    signal,
  );
}

function rulesIn(tree: Tree): number {
  return [...tree.styleSheets].reduce((sum, sheet) => sum + (readableRules(sheet)?.length ?? 0), 0);
}

const isLink = (target: EventTarget | null): boolean => (target as Partial<Element>).localName === 'link';
