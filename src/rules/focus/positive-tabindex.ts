import { setAttribute } from '../../ledger/edit.js';
import type { Rule } from '../rule.js';

/** Focus goes in the order of the page: nothing is pulled to its front. */
export const positiveTabindex: Rule = {
  id: 'positive-tabindex',
  wcag: ['2.4.3'],
  confidence: 'certain',
  kinds: ['tabstop'],
  watches: ['tabindex'],
  soundIf: [],
  repair: (element) =>
    parseInt(element.getAttribute('tabindex') ?? '') > 0
      ? { edits: [setAttribute(element, 'tabindex', '0')], evidence: 'its “tabindex”' }
      : undefined,
};
