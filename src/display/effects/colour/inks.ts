import { addSheet, setAttribute } from '../../../ledger/edit.js';
import type { EffectContext } from '../../effect.js';
import type { Tree } from '../../followed-page.js';

/** Names the colour that an element's text gets. */
const INK = 'data-curb-cut-ink';

/** Gives text another colour: an attribute on each element, and a rule for each colour in each tree. */
export class Inks {
  readonly #context: EffectContext;
  readonly #known = new Map<Tree, Set<string>>();
  readonly #inked = new WeakSet<Element>();

  constructor(context: EffectContext) {
    this.#context = context;
  }

  /** True for an element that was given a colour. */
  has(element: Element): boolean {
    return this.#inked.has(element);
  }

  /** Gives the element's text this colour, `#rrggbb`. */
  give(element: Element, ink: string): void {
    const tree = element.getRootNode() as Tree;
    if (!this.#known.get(tree)?.has(ink)) this.#addRule(tree, ink);
    this.#inked.add(element);
    this.#context.write(element, setAttribute(element, INK, ink));
  }

  /** Gives the element's text its own colour back. */
  takeBack(element: Element): void {
    this.#inked.delete(element);
    this.#context.undo(element);
  }

  #addRule(tree: Tree, ink: string): void {
    this.#known.set(tree, (this.#known.get(tree) ?? new Set()).add(ink));
    // The page itself has no text, so that this stays when the ink of an element goes.
    this.#context.write(document.documentElement, addSheet(tree, inkRule(ink)));
  }
}

/**
 * Outweighs whatever the page calls important: no element has two ids, so that the last part is true of all and only gives weight. A
 * layer would do the same, but Chromium lays the whole page out anew when a layer goes.
 */
const inkRule = (ink: string): string => `[${INK}="${ink}"]:not(#a#b#c#d){color:${ink}!important}`;
