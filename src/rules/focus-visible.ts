import { addSheet } from '../ledger/edit.js';
import { styledSelectors } from '../page/styled-selectors.js';
import type { Finding, Rule } from './rule.js';

/** Where a page takes the outline away, the keyboard's place is shown again. */
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
  const bare = [...new Set(styledSelectors(page, 'no-outline')), '[style*="outline"]'];
  const css = `:is(${bare.join()}):focus-visible{outline:3px solid currentcolor!important;outline-offset:2px!important}`;
  return bare.length > 1
    ? { edits: [addSheet(page, css)], evidence: 'rules of the page that take the outline away' }
    : undefined;
}
