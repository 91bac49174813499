import { type Edit, setAttribute } from '../../ledger/edit.js';
import type { Rule } from '../rule.js';

/** What has come up over the page and bars it is a modal dialog, and says so. */
export const popupDialog: Rule = {
  id: 'popup-dialog',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['popup'],
  // A role that the author chose stays.
  selector: ':not([role]), dialog, [role=dialog], [role=alertdialog]',
  watches: ['role', 'aria-modal'],
  soundIf: [(popup) => (popup.hasAttribute('aria-modal') || popup.matches(':modal') ? 'yes' : 'no')],
  repair: (popup) => {
    const edits: Edit[] = [setAttribute(popup, 'aria-modal', 'true')];
    if (!popup.hasAttribute('role') && popup.localName !== 'dialog')
      edits.unshift(setAttribute(popup, 'role', 'dialog'));
    return { edits, evidence: 'it came up over the page and bars the way to it' };
  },
};
