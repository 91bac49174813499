import type { Reason } from '../../../i18n/reasons.js';
import { setStyle } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Dropdown } from '../dropdown.js';
import type { Way } from './way.js';

/** What shows a panel whose rules nobody may read. */
const STYLES = [['display', 'block'], ['visibility', 'visible'], ['opacity', '1'], ['pointer-events', 'auto']] as const; // prettier-ignore

/** Opens by the panel's own style, where the style sheet that would do it comes from another origin. */
export function inline({ panel }: Dropdown, ledger: Ledger): Way {
  const rule = 'open-menu';
  return {
    open: () => {
      const edits = STYLES.map(([property, value]) => ({ ...setStyle(panel, property, value), important: true }));
      ledger.write({
        rule,
        element: panel,
        edits,
        evidence: 'what the visitor did' satisfies Reason,
        confidence: 'certain',
      });
    },
    close: () => ledger.undo(panel, rule),
  };
}
