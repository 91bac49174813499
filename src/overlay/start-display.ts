import { keepForEarly } from '../display/early.js';
import { Display } from '../display/display.js';
import { stayAbove } from '../display/over/stay-above.js';
import { followSystem } from '../display/choices/system.js';
import { accessibleName as nameOf } from '../page/name/accessible-name.js';
import type { LivePage } from '../page/live-page.js';
import type { OverlayContext } from './overlay.js';
import { followedPage } from './followed-page.js';

/**
 * Creates the display, which shows looks on the page until `signal` ends it; resolves once its texts are there. Loaded when looks are first
 * wanted. Calls `again` whenever a preference of the device changes.
 */
export async function startDisplay(
  context: OverlayContext,
  { page, again }: { page: LivePage; again: () => void },
  signal: AbortSignal,
): Promise<Display> {
  const { host, options, store, translate, language, textsComplete } = context;
  await textsComplete();
  const { assets, dictionary, storageKey } = options;
  const layer = host.shadowRoot;
  if (!layer) throw new Error('There is no tree of ours to draw in.');
  const keep = (text: string): void => keepForEarly(storageKey, store.settings, text);
  followSystem(again, signal);
  const followed = followedPage(page);
  stayAbove(followed, layer, signal);
  return new Display({ page: followed, layer, assets, dictionary, translate, nameOf, language, keep }, signal);
}
