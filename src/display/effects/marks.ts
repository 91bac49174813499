import { setAttribute } from '../../ledger/edit.js';
import type { EffectContext } from './effect.js';
import type { Tree } from '../followed-page.js';

/** Gives elements looks of their own: by an attribute on each, and in each tree one rule a value of it. */
export class Marks {
  readonly #context: EffectContext;
  readonly #attribute: string;
  readonly #known = new WeakMap<Tree, Set<string>>();
  readonly #marked = new WeakSet<Element>();

  constructor(context: EffectContext, attribute: string) {
    this.#context = context;
    this.#attribute = attribute;
  }

  /** True for an element that is marked. */
  has(element: Element): boolean {
    return this.#marked.has(element);
  }

  /** Marks the element with a value; `rule` writes the style rule for the selector of elements that have this value. */
  give(element: Element, value: string, rule: (selector: string) => string): void {
    // The page may have taken it away while others were looked at.
    if (!element.isConnected) return;
    const tree = element.getRootNode() as Tree;
    const known = this.#known.get(tree) ?? new Set();
    if (!known.has(value)) this.#context.dress(tree, rule(`[${this.#attribute}="${value}"]`));
    this.#known.set(tree, known.add(value));
    this.#marked.add(element);
    this.#context.write(element, setAttribute(element, this.#attribute, value));
  }

  /** Gives the element its own looks back. */
  takeBack(element: Element): void {
    this.#marked.delete(element);
    this.#context.undo(element);
  }
}
