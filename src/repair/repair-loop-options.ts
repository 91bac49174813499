import type { Ledger } from '../ledger/ledger.js';
import type { LivePage } from '../page/live-page.js';
import type { Rule } from '../rules/rule.js';

/** What a repair loop joins. */
export interface RepairLoopOptions {
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly rules: readonly Rule[];
  /** Brings the rules that only visitors with a profile need, asked after the others; not called before `addLaterRules`. */
  readonly later?: () => Promise<readonly Rule[]>;
}
