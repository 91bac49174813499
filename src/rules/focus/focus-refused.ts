import { listenAhead } from '../../ledger/edit.js';
import { FocusGranter } from '../edits/focus-granter.js';
import type { Finding, Rule } from '../rule.js';

/** Links and buttons that give focus away as soon as it comes keep it. */
export const focusRefused: Rule = {
  id: 'focus-refused',
  wcag: ['2.1.1', '2.4.7'],
  confidence: 'inferred',
  isPrecaution: true,
  kinds: ['document'],
  watches: [],
  soundIf: [],
  repair,
};

function repair(html: Element): Finding | undefined {
  const view = html.ownerDocument.defaultView;
  if (!view) return undefined;
  const { listener } = new FocusGranter(view);
  return {
    edits: ['keydown', 'focus'].map((type) => listenAhead(view, type, listener)),
    evidence: 'it took no focus, so that keys did not reach it',
  };
}
