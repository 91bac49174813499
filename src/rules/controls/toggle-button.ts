import { setAttribute } from '../../ledger/edit.js';
import type { Rule } from '../rule.js';

/** A button that stays pressed says whether it is. */
export const toggleButton: Rule = {
  id: 'toggle-button',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['button', 'link'],
  selector: ':is([data-bs-toggle=button],[data-toggle=button]):not([aria-pressed])',
  watches: ['class', 'aria-pressed', 'data-bs-toggle', 'data-toggle'],
  soundIf: [],
  repair: (button) => ({
    edits: [setAttribute(button, 'aria-pressed', String(button.classList.contains('active')))],
    evidence: 'what its author calls it',
  }),
};
