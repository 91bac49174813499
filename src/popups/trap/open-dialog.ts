import type { Reason } from '../../i18n/reasons.js';

/** Why something is written around a popup, as the ledger keeps it. */
export const OPEN_DIALOG = { evidence: 'a dialog that is open' satisfies Reason, confidence: 'certain' } as const;
