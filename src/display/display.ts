import { addSheet } from '../ledger/edit.js';
import { Ledger } from '../ledger/ledger.js';
import { IterableWeakSet } from '../support/memory/iterable-weak-set.js';
import type { Chosen } from './choices/adjustments.js';
import { BY_CHOICE } from './by-choice.js';
import { endEarly } from './early.js';
import { earlyGrounds } from './early-grounds.js';
import type { DisplayContext } from './effects/effect.js';
import { followSheets } from './follow-sheets.js';
import { holderOf } from './holder-of.js';
import type { Tree } from './followed-page.js';
import { RunningEffects } from './effects/running-effects.js';
import { largerText } from './sheet/larger-text.js';
import { chosenGround } from './sheet/palettes.js';
import { sheetText } from './sheet/sheet-text.js';

/** Shows what was chosen in every tree of the page, and undoes it: by one style sheet a tree, and by effects for what no sheet can do. */
export class Display {
  readonly #context: DisplayContext;
  /** Looks are no repairs: they have a ledger of their own. */
  readonly #ledger = new Ledger();
  readonly #trees = new IterableWeakSet<Tree>();
  readonly #sizes = new WeakMap<Tree, Sizes>();
  readonly #signal: AbortSignal;
  readonly #effects: RunningEffects;
  #chosen: Chosen = {};
  /** The document's own style sheet, as the next page begins with it. */
  #kept = '';
  /** What is added to that once the grounds of this page are found. */
  #grounds = '';

  constructor(context: DisplayContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    this.#effects = new RunningEffects(context, this.#ledger);
    context.page.follow({ tree: (tree) => this.#enter(tree) }, signal);
    followSheets(context.page, (tree) => void this.#growAnew(tree), signal);
    signal.addEventListener('abort', () => void this.show({}));
  }

  /**
   * Shows these values and no others; resolves when every effect that they need has gone through the page once. What is no longer wanted ends
   * at once; what is new is shown in one task, when everything for it has been loaded.
   */
  async show(chosen: Chosen): Promise<void> {
    this.#chosen = chosen;
    this.#kept = '';
    this.#grounds = '';
    this.#effects.stopOthers(chosen);
    const loading = this.#effects.load(chosen);
    if (loading) await loading;
    if (chosen['text-size']) await Promise.all([...this.#trees].map((tree) => this.#grow(tree)));
    if (this.#chosen !== chosen) return;
    if (!chosenGround(chosen)) endEarly();
    for (const tree of this.#trees) this.#dress(tree);
    await this.#effects.run(chosen);
    if (this.#chosen !== chosen) return;
    // Not before every ground is painted: the page would be seen as its author made it in between.
    endEarly();
    this.#grounds = earlyGrounds(chosen);
    if (this.#kept) this.#keep(this.#kept);
  }

  #enter(tree: Tree): void {
    this.#trees.add(tree);
    this.#dress(tree);
    void this.#growAnew(tree);
  }

  /** The tree is new, or its sheets have changed: copies them again. */
  async #growAnew(tree: Tree): Promise<void> {
    this.#sizes.delete(tree);
    if (!this.#chosen['text-size']) return;
    await this.#grow(tree);
    this.#dress(tree);
  }

  /** Copies the tree's sizes, enlarged as it is wanted now, unless that has been done. */
  async #grow(tree: Tree): Promise<void> {
    const percent = this.#chosen['text-size'];
    if (!percent || this.#sizes.get(tree)?.percent === percent) return;
    const text = await largerText(percent, tree, this.#signal);
    if (percent === this.#chosen['text-size']) this.#sizes.set(tree, { percent, text });
  }

  #dress(tree: Tree): void {
    const holder = holderOf(tree);
    this.#ledger.undo(holder, 'sheet');
    if ('defaultView' in tree && !tree.defaultView) {
      this.#leave(tree);
      return;
    }
    const { percent, text: sizes = '' } = this.#sizes.get(tree) ?? {};
    const isWanted = percent === this.#chosen['text-size'];
    const text = sheetText(this.#chosen, tree, { assets: this.#context.assets, sizes: isWanted ? sizes : '' });
    if (!text) return;
    if (tree === document) this.#keep(text);
    this.#ledger.write({ rule: 'sheet', element: holder, edits: [addSheet(tree, text)], ...BY_CHOICE });
  }

  /** At once, for the page may be left before its grounds have been found. */
  #keep(text: string): void {
    this.#kept = text;
    this.#context.keep?.(text + this.#grounds);
  }

  #leave(tree: Tree): void {
    this.#trees.delete(tree);
    this.#sizes.delete(tree);
  }
}

/** Copies of a tree's rules, and the percentage for which they were made. */
interface Sizes {
  readonly percent: number;
  readonly text: string;
}
