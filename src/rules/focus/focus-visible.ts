import { RING } from '../../display/sheet/ring.js';
import { rule } from '../../display/sheet/rule.js';
import { addSheet } from '../../ledger/edit.js';
import { styledSelectors } from '../../page/look/styled-selectors.js';
import type { Finding, Rule } from '../rule.js';

/** Where a page takes the outline away, or leaves a hairline of it, the keyboard's place is shown again. */
export const focusVisible: Rule = {
  id: 'focus-visible',
  wcag: ['2.4.7'],
  confidence: 'inferred',
  kinds: ['document'],
  watches: [],
  soundIf: [],
  repair,
};

function repair(html: Element): Finding | undefined {
  const page = html.ownerDocument;
  const faint = [...new Set(styledSelectors(page, 'faint-outline')), '[style*="outline"]'];
  return faint.length > 1
    ? {
        edits: [addSheet(page, rule(`:is(${faint.join()}):focus-visible`, RING))],
        evidence: 'rules of the page that take the outline away',
      }
    : undefined;
}
