import { type Edit, setAttribute } from '../../ledger/edit.js';
import type { Rule } from '../rule.js';

/** What has come up over the page and bars it is a dialog, a modal one where the visitor asked for it, and says so. */
export const popupDialog: Rule = {
  id: 'popup-dialog',
  wcag: ['4.1.2'],
  confidence: 'inferred',
  kinds: ['popup'],
  // A role that the author chose stays.
  selector: ':not([role]), dialog, [role=dialog], [role=alertdialog]',
  watches: ['role', 'aria-modal'],
  soundIf: [(popup) => (popup.hasAttribute('aria-modal') || popup.matches(':modal') ? 'yes' : 'no')],
  repair: (popup, { page }) => {
    const edits: Edit[] = [];
    if (!popup.hasAttribute('role') && popup.localName !== 'dialog') edits.push(setAttribute(popup, 'role', 'dialog'));
    if (page.kinds(popup).includes('modal')) edits.push(setAttribute(popup, 'aria-modal', 'true'));
    return { edits, evidence: 'it came up over the page and bars the way to it' };
  },
};
