import { readableRules } from '../support/styles/readable-rules.js';
import { giveWay } from '../support/timing/slices.js';
import type { FollowedPage, Tree } from './followed-page.js';

/** Reports every tree whose style sheets have changed: one was added, loaded or removed, or has more rules than before. */
export function followSheets(page: FollowedPage, changed: (tree: Tree) => void, signal: AbortSignal): void {
  const known = new WeakMap<Tree, string>();
  const waiting = new Set<Tree>();
  const look = async (tree: Tree): Promise<void> => {
    if (waiting.has(tree)) return;
    waiting.add(tree);
    await giveWay();
    waiting.delete(tree);
    const rules = rulesIn(tree);
    if (signal.aborted || known.get(tree) === rules) return;
    known.set(tree, rules);
    changed(tree);
  };
  const observer = new MutationObserver((records) => {
    const roots = new Set(records.map(({ target }) => target.getRootNode() as Tree));
    for (const root of roots) if (known.has(root)) void look(root);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  page.follow(
    {
      tree: (tree) => {
        known.set(tree, rulesIn(tree));
        observer.observe(tree, { subtree: true, childList: true, attributeFilter: ['disabled', 'media'] });
        tree.addEventListener('load', ({ target }) => isLink(target) && void look(tree), { signal, capture: true });
      },
    },
    signal,
  );
}

/** The media and the number of rules of each enabled sheet. */
function rulesIn(tree: Tree): string {
  const sheets = [...tree.styleSheets].filter(({ disabled }) => !disabled);
  return sheets.map((sheet) => `${sheet.media.mediaText} ${readableRules(sheet)?.length ?? 0}`).join();
}

const isLink = (target: EventTarget | null): boolean => (target as Partial<Element>).localName === 'link';
