import type { Reason } from '../../../i18n/reasons.js';
import { addSheet, setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Root } from '../../../page/tree/walk.js';
import type { Dropdown } from '../dropdown.js';
import { hoverRules, OPEN } from '../find/hover-rules.js';
import type { Way } from './way.js';

/** Opens as pointing would: the page's own rules for a pointed-at holder, repeated for one that is marked as open. */
export function mirror({ holder, trigger }: Dropdown, ledger: Ledger): Way {
  const rule = 'open-menu';
  return {
    open: () => {
      const root = holder.getRootNode() as Root;
      const marked = new Set([holder, trigger]);
      const css = hoverRules(root).filter(({ opener }) => [...marked].some((element) => fits(element, opener)));
      const sheet = addSheet(root, css.map((one) => one.css).join('\n'));
      const marks = [...marked].map((element) => setAttribute(element, OPEN, ''));
      ledger.write({
        rule,
        element: holder,
        edits: [sheet, ...marks],
        evidence: 'what the visitor did' satisfies Reason,
        confidence: 'certain',
      });
    },
    close: () => ledger.undo(holder, rule),
  };
}

function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
