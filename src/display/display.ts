import { addSheet } from '../ledger/edit.js';
import { Ledger } from '../ledger/ledger.js';
import type { Chosen } from './adjustments.js';
import { warnOnce } from '../support/warn.js';
import { endEarly } from './early.js';
import { followSheets } from './follow-sheets.js';
import { PARTS, type Part } from './parts.js';
import type { Tree } from './scene.js';
import { largerText } from './sheet/larger-text.js';
import { sheetText } from './sheet/sheet-text.js';
import type { DisplayContext, Play, Stage } from './stage.js';

/** Brings every tree of the page to what was chosen, and back: one style sheet each, and the parts that need more than one. */
export class Display {
  readonly #context: DisplayContext;
  /** Looks are no repairs: they have a ledger of their own. */
  readonly #ledger = new Ledger();
  readonly #trees = new Set<Tree>();
  readonly #sizes = new Map<Tree, Sizes>();
  readonly #signal: AbortSignal;
  readonly #plays = new Map<Part, Play<unknown>>();
  readonly #playing = new Map<Part, Playing>();
  #chosen: Chosen = {};

  constructor(context: DisplayContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    context.scene.follow({ tree: (tree) => this.#enter(tree) }, signal);
    followSheets(context.scene, (tree) => void this.#growAnew(tree), signal);
    signal.addEventListener('abort', () => void this.show({}));
  }

  /**
   * Shows these values and no others; resolves when everything that was loaded for them has had its first look at the page. Nothing is
   * shown before all of it is loaded, then all in one task; what is no longer wanted goes at once.
   */
  async show(chosen: Chosen): Promise<void> {
    this.#chosen = chosen;
    for (const part of this.#playing.keys()) {
      if (part.wants(chosen) !== this.#playing.get(part)?.value) this.#stop(part);
    }
    const parts = PARTS.filter((part) => part.wants(chosen) !== undefined);
    const missing = parts.filter((part) => !this.#plays.has(part));
    if (missing.length > 0) await Promise.all(missing.map((part) => this.#load(part)));
    if (chosen['text-size']) await Promise.all([...this.#trees].map((tree) => this.#grow(tree)));
    if (this.#chosen !== chosen) return;
    endEarly();
    for (const tree of this.#trees) this.#dress(tree);
    await Promise.all(parts.map((part) => this.#play(part)));
  }

  #enter(tree: Tree): void {
    this.#trees.add(tree);
    this.#dress(tree);
    void this.#growAnew(tree);
  }

  /** The tree's sheets have changed, or are new: so are the copies of them. */
  async #growAnew(tree: Tree): Promise<void> {
    this.#sizes.delete(tree);
    if (!this.#chosen['text-size']) return;
    await this.#grow(tree);
    this.#dress(tree);
  }

  /** Has the tree's sizes copied as they are wanted now, unless they are. */
  async #grow(tree: Tree): Promise<void> {
    const percent = this.#chosen['text-size'];
    if (!percent || this.#sizes.get(tree)?.percent === percent) return;
    const text = await largerText(percent, tree, this.#signal);
    if (percent === this.#chosen['text-size']) this.#sizes.set(tree, { percent, text });
  }

  #dress(tree: Tree): void {
    const holder = 'host' in tree ? tree.host : tree.documentElement;
    this.#ledger.undo(holder, 'sheet');
    if ('defaultView' in tree && !tree.defaultView) {
      this.#leave(tree);
      return;
    }
    const { percent, text: sizes = '' } = this.#sizes.get(tree) ?? {};
    const isWanted = percent === this.#chosen['text-size'];
    const text = sheetText(this.#chosen, tree, { assets: this.#context.assets, sizes: isWanted ? sizes : '' });
    if (!text) return;
    if (tree === document) this.#context.keep?.(text);
    this.#ledger.write({ rule: 'sheet', element: holder, edits: [addSheet(tree, text)], ...WHY });
  }

  #leave(tree: Tree): void {
    this.#trees.delete(tree);
    this.#sizes.delete(tree);
  }

  async #load(part: Part): Promise<void> {
    try {
      this.#plays.set(part, await part.load());
    } catch (error) {
      complain(part, error);
    }
  }

  async #play(part: Part): Promise<void> {
    const play = this.#plays.get(part);
    if (!play || this.#playing.has(part)) return;
    const value = part.wants(this.#chosen);
    const ending = new AbortController();
    const { signal } = ending;
    this.#playing.set(part, { value, ending });
    try {
      await play(value, this.#stageFor(part, signal), signal);
    } catch (error) {
      if (!signal.aborted) complain(part, error);
    }
  }

  #stop(part: Part): void {
    this.#playing.get(part)?.ending.abort();
    this.#playing.delete(part);
  }

  #stageFor({ name }: Part, signal: AbortSignal): Stage {
    const ledger = this.#ledger;
    signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === name));
    return {
      ...this.#context,
      write: (element, ...edits) => signal.aborted || void ledger.write({ rule: name, element, edits, ...WHY }),
      undo: (element) => ledger.undo(element, name),
    };
  }
}

/** Copies of a tree's rules, with the size for which they were made. */
interface Sizes {
  readonly percent: number;
  readonly text: string;
}

/** A part at work, with the value it works with. */
interface Playing {
  readonly value: unknown;
  readonly ending: AbortController;
}

/** One that fails leaves the others at work. */
function complain({ name }: Part, error: unknown): void {
  warnOnce(`"${name}" could not be shown; the page stays as it is there.`, error);
}

const WHY = { evidence: 'the visitor’s choice', confidence: 'certain' } as const;
