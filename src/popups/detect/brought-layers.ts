import { isInSight } from '../../page/kind/modality.js';
import type { LivePage } from '../../page/live-page.js';
import type { Action } from '../user-actions.js';
import type { Change } from './changes.js';
import { Layers } from './layers.js';

/** The layers that the changes may have brought into view, each with the first action that may have done so. Asks for layout. */
export function broughtLayers(changes: readonly Change[], page: LivePage): ReadonlyMap<Element, Action | undefined> {
  const layers = new Layers();
  const found = new Map<Element, Action | undefined>();
  for (const [element, action] of changes) {
    if (!element.isConnected || element.ownerDocument !== document) continue;
    const opener = action?.element;
    const isPage = element === document.body || element === document.documentElement;
    for (const layer of isPage ? layersOnPage(layers, page, opener) : layers.of(element, opener))
      found.set(layer, found.get(layer) ?? action);
  }
  return found;
}

/** Where the page as a whole changed its class: what lies on top now, and what calls itself a dialog. */
function layersOnPage(layers: Layers, page: LivePage, opener: Element | undefined): Element[] {
  const middle = layers.inTheMiddle(opener);
  const dialogs = page.all('dialog').filter((dialog) => dialog.ownerDocument === document && isInSight(dialog));
  return [...(middle ? [middle] : []), ...dialogs.flatMap((dialog) => layers.of(dialog, opener))];
}
