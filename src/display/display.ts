import { addSheet } from '../ledger/edit.js';
import { Ledger } from '../ledger/ledger.js';
import type { Chosen } from './adjustments.js';
import { warnOnce } from '../support/warn.js';
import { endEarly } from './early.js';
import { followSheets } from './follow-sheets.js';
import { PARTS, type Part } from './parts.js';
import type { Tree } from './scene.js';
import { sheetText } from './sheet/sheet-text.js';
import type { DisplayContext, Play, Stage } from './stage.js';

/** Brings every tree of the page to what was chosen, and back: one style sheet each, and the parts that need more than one. */
export class Display {
  readonly #context: DisplayContext;
  /** Looks are no repairs: they have a ledger of their own. */
  readonly #ledger = new Ledger();
  readonly #trees = new Set<Tree>();
  readonly #plays = new Map<Part, Play<unknown>>();
  readonly #playing = new Map<Part, Playing>();
  #chosen: Chosen = {};

  constructor(context: DisplayContext, signal: AbortSignal) {
    this.#context = context;
    context.scene.follow({ tree: (tree) => this.#enter(tree) }, signal);
    followSheets(context.scene, (tree) => this.#chosen['text-size'] && this.#dress(tree), signal);
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
    if (this.#chosen !== chosen) return;
    endEarly();
    for (const tree of this.#trees) this.#dress(tree);
    await Promise.all(parts.map((part) => this.#play(part)));
  }

  #enter(tree: Tree): void {
    this.#trees.add(tree);
    this.#dress(tree);
  }

  #dress(tree: Tree): void {
    const holder = 'host' in tree ? tree.host : tree.documentElement;
    // The sheet answers to the page's own sheets, among which it must not find itself.
    this.#ledger.undo(holder, 'sheet');
    if ('defaultView' in tree && !tree.defaultView) return void this.#trees.delete(tree);
    const text = sheetText(this.#chosen, tree, this.#context.assets);
    if (!text) return;
    if (tree === document) this.#context.keep?.(text);
    this.#ledger.write({ rule: 'sheet', element: holder, edits: [addSheet(tree, text)], ...WHY });
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
