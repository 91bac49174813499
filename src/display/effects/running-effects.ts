import { addSheet, type Edit } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { warnOnce } from '../../support/warn.js';
import type { Chosen } from '../choices/adjustments.js';
import { BY_CHOICE } from '../by-choice.js';
import type { DisplayContext, Effect, EffectContext } from './effect.js';
import { EFFECTS, type EffectEntry } from './effects.js';
import { holderOf } from '../holder-of.js';

/** The effects that are at work, each loaded when it is first wanted. One that fails leaves the others at work. */
export class RunningEffects {
  readonly #context: DisplayContext;
  readonly #ledger: Ledger;
  readonly #loaded = new Map<EffectEntry, Effect<unknown>>();
  readonly #running = new Map<EffectEntry, Running>();

  constructor(context: DisplayContext, ledger: Ledger) {
    this.#context = context;
    this.#ledger = ledger;
  }

  /** Ends at once what is no longer wanted, or wanted with another value. */
  stopOthers(chosen: Chosen): void {
    for (const [entry, { value, ending }] of this.#running) {
      if (entry.wants(chosen) === value) continue;
      ending.abort();
      this.#running.delete(entry);
    }
  }

  /** Loads what is wanted and not there yet; `undefined` where nothing is missing. */
  load(chosen: Chosen): Promise<unknown> | undefined {
    const missing = EFFECTS.filter((entry) => !this.#loaded.has(entry) && entry.wants(chosen) !== undefined);
    return missing.length > 0 ? Promise.all(missing.map((entry) => this.#load(entry))) : undefined;
  }

  /** Starts every effect that is wanted, loaded and not running yet; resolves when each has gone through the page once. */
  async run(chosen: Chosen): Promise<void> {
    await Promise.all(EFFECTS.map((entry) => this.#run(entry, entry.wants(chosen))));
  }

  async #load(entry: EffectEntry): Promise<void> {
    try {
      this.#loaded.set(entry, await entry.load());
    } catch (error) {
      complain(entry, error);
    }
  }

  async #run(entry: EffectEntry, value: unknown): Promise<void> {
    const effect = this.#loaded.get(entry);
    if (!effect || value === undefined || this.#running.has(entry)) return;
    const ending = new AbortController();
    const { signal } = ending;
    this.#running.set(entry, { value, ending });
    try {
      await effect(value, this.#contextFor(entry, signal), signal);
    } catch (error) {
      if (!signal.aborted) complain(entry, error);
    }
  }

  #contextFor({ name }: EffectEntry, signal: AbortSignal): EffectContext {
    const ledger = this.#ledger;
    const sheets = `${name}: sheets`;
    const write = (rule: string, element: Element, edits: readonly Edit[]): void => {
      if (!signal.aborted) ledger.write({ rule, element, edits, ...BY_CHOICE });
    };
    signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === name || rule === sheets));
    return {
      ...this.#context,
      write: (element, ...edits) => write(name, element, edits),
      dress: (tree, css) => write(sheets, holderOf(tree), [addSheet(tree, css)]),
      undo: (element) => ledger.undo(element, name),
    };
  }
}

/** An effect at work, with the value it works with. */
interface Running {
  readonly value: unknown;
  readonly ending: AbortController;
}

function complain({ name }: EffectEntry, error: unknown): void {
  warnOnce(`"${name}" could not be shown; the page stays as it is there.`, error);
}
