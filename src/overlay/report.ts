import type { Repair } from '../ledger/repair.js';
import type { RemarkOn } from '../repair/remarks.js';

/** What an owner gets to know of one page. */
export interface Report {
  /** Address of the page. */
  readonly page: string;
  /** What was changed. */
  readonly repairs: readonly Repair[];
  /** What only the owner can mend, with advice for each. */
  readonly remarks: readonly RemarkOn[];
}

/** The report on this page as it stands; empty where nothing was looked at. */
export function reportOf(found: Omit<Report, 'page'> = { repairs: [], remarks: [] }): Report {
  return { page: location.href, repairs: found.repairs, remarks: found.remarks };
}
