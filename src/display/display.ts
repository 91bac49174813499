import { addSheet } from '../ledger/edit.js';
import { Ledger } from '../ledger/ledger.js';
import type { Chosen } from './adjustments.js';
import { followSheets } from './follow-sheets.js';
import { PARTS, type Part } from './parts.js';
import type { Tree } from './scene.js';
import { sheetText } from './sheet/sheet-text.js';
import type { DisplayContext, Stage } from './stage.js';

/** Brings every tree of the page to what was chosen, and back: one style sheet each, and the parts that need more than one. */
export class Display {
  readonly #context: DisplayContext;
  /** Looks are no repairs: they have a ledger of their own. */
  readonly #ledger = new Ledger();
  readonly #trees = new Set<Tree>();
  readonly #playing = new Map<Part, { readonly value: unknown; readonly ending: AbortController }>();
  #chosen: Chosen = {};

  constructor(context: DisplayContext, signal: AbortSignal) {
    this.#context = context;
    context.scene.follow({ tree: (tree) => this.#enter(tree) }, signal);
    followSheets(context.scene, (tree) => this.#chosen['text-size'] && this.#dress(tree), signal);
    signal.addEventListener('abort', () => void this.show({}));
  }

  /** Shows these values and no others; resolves when everything that was loaded for them has had its first look at the page. */
  async show(chosen: Chosen): Promise<void> {
    this.#chosen = chosen;
    for (const tree of this.#trees) this.#dress(tree);
    await Promise.all(PARTS.map((part) => this.#play(part)));
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
    if (text) this.#ledger.write({ rule: 'sheet', element: holder, edits: [addSheet(tree, text)], ...WHY });
  }

  async #play(part: Part): Promise<void> {
    const value = part.wants(this.#chosen);
    if (this.#playing.get(part)?.value === value) return;
    this.#playing.get(part)?.ending.abort();
    this.#playing.delete(part);
    if (value === undefined) return;
    const ending = new AbortController();
    this.#playing.set(part, { value, ending });
    const play = await part.load();
    if (!ending.signal.aborted) await play(value, this.#stageFor(part, ending.signal), ending.signal);
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

const WHY = { evidence: 'the visitor’s choice', confidence: 'certain' } as const;
