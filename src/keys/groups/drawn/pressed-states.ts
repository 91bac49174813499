import { setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { composedClosest } from '../../../page/composed-tree.js';
import { inEveryDocument } from '../../../page/every-document.js';
import type { LivePage } from '../../../page/live-page.js';
import { isOn } from './on-words.js';

const WRITER = 'pressed-state';
const BUTTONS = ':is(button, [role=button]):not([aria-expanded], [aria-haspopup], [aria-checked])';

/** After this many milliseconds it is known whether a press has shown something, which is another state. */
const SETTLED_MS = 450;

/** Learns from presses which buttons stay pressed, by the class that they take on, and tells `aria-pressed` from then on. */
export function startPressedStates(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  const onClick = (event: Event): void => {
    const button = composedClosest(event.composedPath()[0] as Element, BUTTONS);
    if (!button || (button.hasAttribute('aria-pressed') && !ledger.owns(button, 'aria-pressed'))) return;
    const wasOn = isOn(button);
    setTimeout(() => {
      if (!signal.aborted && button.matches(BUTTONS) && isOn(button) !== wasOn) tell(button, ledger);
    }, SETTLED_MS);
  };
  inEveryDocument(page, (document) => document.addEventListener('click', onClick, { signal, capture: true }), signal);
  signal.addEventListener('abort', () => ledger.undoWhere((entry) => entry.rule === WRITER));
}

function tell(button: Element, ledger: Ledger): void {
  ledger.undo(button, WRITER);
  const edits = [setAttribute(button, 'aria-pressed', String(isOn(button)))];
  ledger.write({
    rule: WRITER,
    element: button,
    edits,
    evidence: 'the class that a press gives and takes',
    confidence: 'inferred',
  });
}
