import { listenAhead } from '../../ledger/edit.js';
import { FocusFreer } from '../edits/focus-freer.js';
import type { Finding, Rule } from '../rule.js';

/** Tab and Shift+Tab get past an element that pulls focus back whenever it leaves. */
export const keyboardTrap: Rule = {
  id: 'keyboard-trap',
  wcag: ['2.1.2'],
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
  const freer = new FocusFreer(view);
  const edits = ['keydown', 'pointerdown', 'focusin', 'focusout', 'blur'].map((type) =>
    listenAhead(view, type, freer.listener),
  );
  return { edits, evidence: 'only where a script moves focus back right after Tab' };
}
