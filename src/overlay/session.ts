import { Ledger } from '../ledger/ledger.js';
import type { Repair } from '../ledger/repair.js';
import { LivePage } from '../page/live-page.js';
import { RepairLoop, type RemarkOn } from '../repair/repair-loop.js';
import { RULES } from '../rules/index.js';
import { CurbCutBeforeRepairEvent, CurbCutRepairEvent } from './events.js';

/** The page under repair: from the moment something may be written until everything is taken back. */
export class Session {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly #ending = new AbortController();
  readonly #loop: RepairLoop;

  /** Starts with repairs that rest on proof, if `certain`, else with none. */
  constructor(host: HTMLElement, certain: boolean) {
    this.page = new LivePage(
      document,
      RULES.flatMap((rule) => rule.watches),
    );
    this.ledger = new Ledger((edits, write) => {
      this.page.quietly(edits, write);
    });
    const options = {
      page: this.page,
      ledger: this.ledger,
      rules: RULES,
      consent: (entry: CurbCutBeforeRepairEvent['entry']) => host.dispatchEvent(new CurbCutBeforeRepairEvent(entry)),
      onRepair: (repairs: readonly Repair[]) => host.dispatchEvent(new CurbCutRepairEvent(repairs)),
    };
    this.#loop = new RepairLoop(options, this.#ending.signal);
    this.#loop.scope = certain ? 'certain' : 'nothing';
    void this.page.start();
  }

  /** Ends when the session does. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** What only the owner can mend, as far as it was met. */
  get remarks(): readonly RemarkOn[] {
    return this.#loop.remarks;
  }

  /** Whether guesses may be written as well. */
  set guesses(allowed: boolean) {
    this.#loop.scope = allowed ? 'all' : 'certain';
  }

  /** Resolves when no repair waits, counting everything that has happened so far. */
  settled(): Promise<void> {
    return this.#loop.settled();
  }

  /** Takes everything back and leaves the page. */
  end(): void {
    this.#loop.scope = 'nothing';
    this.#ending.abort();
    this.ledger.undoAll();
    this.page.stop();
  }
}
