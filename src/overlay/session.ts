import { Ledger } from '../ledger/ledger.js';
import type { Entry, Repair } from '../ledger/repair.js';
import { LivePage } from '../page/live-page.js';
import type { RemarkOn } from '../audit/report.js';
import { RepairLoop } from '../repair/repair-loop.js';
import type { Scope } from '../repair/scope.js';
import { FINDERS, RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { warnOnce } from '../support/warn.js';
import { CurbCutBeforeRepairEvent, CurbCutRepairEvent } from './events.js';
import type { Refusals } from './refusals.js';

/** The page under repair: from the moment somebody looks at it until everything is taken back. Writes nothing before it has a scope. */
export class Session {
  /** Which elements there are, kept up to date. */
  readonly page: LivePage;
  /** Through which everything is written, and taken back. */
  readonly ledger: Ledger;
  readonly #host: HTMLElement;
  readonly #ending = new AbortController();
  readonly #loop: RepairLoop;
  readonly #refusals: Refusals;

  constructor(host: HTMLElement, refusals: Refusals) {
    this.#host = host;
    this.#refusals = refusals;
    this.page = new LivePage(document, watchedBy(RULES), FINDERS);
    this.ledger = new Ledger(
      (edits, write) => {
        this.page.quietly(edits, write);
      },
      {
        consent: (entry) => this.#consent(entry),
        written: (repairs) => {
          host.dispatchEvent(new CurbCutRepairEvent(repairs));
          // Changes that a listener of the owner's has made are processed before any further rule is asked.
          this.page.flush();
        },
        failed: (error) => warnOnce('the page threw when a repair was taken back; all others were.', error),
      },
    );
    const later = async (): Promise<readonly Rule[]> => {
      const { LATER_FINDERS, LATER_RULES } = await import('../rules/later-rules.js');
      await this.page.widen(watchedBy(LATER_RULES), LATER_FINDERS);
      return LATER_RULES;
    };
    this.#loop = new RepairLoop({ page: this.page, ledger: this.ledger, rules: RULES, later }, this.#ending.signal);
    void this.page.start();
  }

  /** How much may be written from now on; what is no longer allowed is taken back at once. */
  set scope(scope: Scope) {
    this.#loop.scope = scope;
  }

  /** Has the rules asked as well that only visitors with a profile need. */
  addLaterRules(): void {
    this.#loop.addLaterRules();
  }

  /** What only the owner can mend, as far as it was met. */
  get remarks(): readonly RemarkOn[] {
    return this.#loop.remarks;
  }

  /** Resolves when no repair waits, counting everything that has happened so far. */
  settled(): Promise<void> {
    return this.#loop.settled();
  }

  /** Takes back the entry to which the repair belongs, and does not make it again. */
  refuse(repair: Repair): void {
    this.ledger.undoWhere((entry) => {
      if (!holds(entry, repair)) return false;
      this.#refusals.add(entry);
      return true;
    });
  }

  /** Takes everything back, and goes on watching. */
  restore(): void {
    this.#loop.scope = 'nothing';
    this.ledger.undoAll();
  }

  /** Takes everything back and leaves the page. */
  end(): void {
    this.restore();
    this.#ending.abort();
    this.page.stop();
  }

  #consent(entry: Entry): boolean {
    return !this.#refusals.has(entry) && this.#host.dispatchEvent(new CurbCutBeforeRepairEvent(entry));
  }
}

const watchedBy = (rules: readonly Rule[]): readonly string[] => rules.flatMap((rule) => rule.watches);

/** An entry may write on other elements than the one it mends. */
function holds({ rule, element, edits }: Entry, repair: Repair): boolean {
  if (rule !== repair.rule) return false;
  return element === repair.element || edits.some((edit) => 'element' in edit && edit.element === repair.element);
}
