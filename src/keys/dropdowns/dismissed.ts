import type { Reason } from '../../i18n/reasons.js';
import { addSheet, setAttribute } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Root } from '../../page/walk.js';

const CLOSED = 'data-curb-cut-closed';
const WRITER = 'closed-menu';

/** Puts a panel out of sight that the page would go on showing, because the pointer or the focus is still there (WCAG 1.4.13). */
export function dismiss(panel: Element, ledger: Ledger): void {
  const sheet = addSheet(panel.getRootNode() as Root, `[${CLOSED}] { display: none !important }`);
  const edits = [sheet, setAttribute(panel, CLOSED, '')];
  ledger.write({
    rule: WRITER,
    element: panel,
    edits,
    evidence: 'what the visitor did' satisfies Reason,
    confidence: 'certain',
  });
}

/** Lets the page show the panel again. */
export const forgive = (panel: Element, ledger: Ledger): void => ledger.undo(panel, WRITER);
