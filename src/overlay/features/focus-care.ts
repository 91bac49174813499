import { KeptFocus } from '../../keys/focus/kept-focus.js';
import { keepTabClear } from '../../keys/focus/tab-clear.js';
import { takeFocus } from '../../keys/focus/take-focus.js';
import type { Feature } from '../feature.js';

/** Keeps focus in sight, and gives it a new place when the page takes away or hides what had it. */
export const focusCare: Feature = ({ page, ledger }, signal) => {
  keepTabClear(page, signal);
  new KeptFocus({ page, takeFocus: (element) => takeFocus(element, ledger, signal) }, signal);
};
