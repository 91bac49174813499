import { isInSight } from '../../page/kind/modality.js';
import type { LivePage } from '../../page/live-page.js';
import type { Action } from '../user-actions.js';
import type { Change } from './changes.js';
import { isWholePage } from './is-whole-page.js';
import { Layers } from './layers.js';

/** The layers that the changes may have brought into view, each with the first action that may have done so. Asks for layout. */
export function broughtLayers(changes: readonly Change[], page: LivePage): ReadonlyMap<Element, Action | undefined> {
  const layers = new Layers();
  const found = new Map<Element, Action | undefined>();
  for (const change of changes) {
    const [element, action] = change;
    if (!isShown(element)) continue;
    const brought = isWholePage(element) ? layersOnPage(change, page, layers) : layers.of(element, action?.element);
    for (const layer of brought) found.set(layer, found.get(layer) ?? action);
  }
  return found;
}

/** A document that its frame shows no more has no window; one that has just begun to load, or is a drawing, has no body. */
const isShown = ({ isConnected, ownerDocument }: Element): boolean =>
  isConnected && ownerDocument.defaultView !== null && ownerDocument.querySelector('body') !== null;

/** Where a page as a whole changed its class: what lies on top now, and what calls itself a dialog. */
function layersOnPage([{ ownerDocument }, action]: Change, page: LivePage, layers: Layers): Element[] {
  const middle = layers.inTheMiddle(ownerDocument, action?.element);
  const dialogs = page.all('dialog').filter((dialog) => dialog.ownerDocument === ownerDocument && isInSight(dialog));
  return [...(middle ? [middle] : []), ...dialogs.flatMap((dialog) => layers.of(dialog, action?.element))];
}
