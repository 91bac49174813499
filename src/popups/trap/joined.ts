import { composedContains } from '../../page/tree/composed-tree.js';
import { isInSight } from '../../page/kind/modality.js';
import { tabStops } from './tab-stops.js';
import { OF_PARTS } from './turn.js';

/**
 * What the page has put over a popup since, at a press in it, and what keeps nobody itself: a question, a calendar. It stands elsewhere in the page,
 * so Tab is led there from what was pressed, and back from its ends.
 */
export class Joined {
  /** Each with what was pressed for it. */
  readonly #openers = new Map<Element, Element>();

  /** From now on Tab leads from the opener, which lies in the popup, to this layer. */
  add(layer: Element, opener: Element): void {
    // A page may build its calendar anew at each press.
    for (const one of this.layers) if (!one.isConnected) this.#openers.delete(one);
    this.#openers.set(layer, opener);
  }

  /** All of them. */
  get layers(): readonly Element[] {
    return [...this.#openers.keys()];
  }

  /** True for what lies in one of them. */
  holds(element: Element): boolean {
    return this.layers.some((layer) => composedContains(layer, element));
  }

  /** Where Tab leads into one of them, or out of it among the popup's own stops; `undefined` where it does neither. */
  step(active: Element, own: readonly Element[], backwards: boolean): Element | undefined {
    if (active.matches(OF_PARTS)) return undefined;
    for (const [layer, opener] of this.#openers) {
      const stops = isInSight(layer) ? tabStops(layer) : [];
      if (stops.length === 0) continue;
      const after = own[own.indexOf(opener) + 1] ?? own[0] ?? opener;
      const way = [opener, ...stops, after];
      if (backwards) way.reverse();
      const at = way.indexOf(active);
      if (at >= 0 && way[at + 1]) return way[at + 1];
    }
    return undefined;
  }
}
