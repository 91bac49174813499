import type { FollowedPage } from '../followed-page.js';
import { raise } from './raise.js';
import { takePresses } from './take-presses.js';

/**
 * Keeps what is ours in sight and in use where the page shows something above everything else: a modal dialog, a popover, or what fills the
 * screen. The last that is shown so lies on top; so ours is shown once more.
 */
export function stayAbove(page: FollowedPage, layer: ShadowRoot, signal: AbortSignal): void {
  const look = (target: EventTarget | null): void => {
    const element = target as Element | null;
    if (element?.ownerDocument === document && element.matches(ON_TOP)) raise(layer);
  };
  const observer = new MutationObserver((records) => records.forEach(({ target }) => look(target)));
  signal.addEventListener('abort', () => observer.disconnect());
  page.follow(
    {
      tree: (tree) => {
        observer.observe(tree, { subtree: true, attributeFilter: ['open'] });
        for (const type of ['toggle', 'fullscreenchange'])
          tree.addEventListener(type, ({ target }) => look(target), { signal, capture: true });
      },
    },
    signal,
  );
  raise(layer);
  takePresses(layer, signal);
}

const ON_TOP = ':modal, :popover-open, :fullscreen';
