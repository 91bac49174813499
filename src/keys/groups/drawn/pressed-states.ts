import type { Reason } from '../../../i18n/reasons.js';
import { setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { composedClosest } from '../../../page/tree/composed-tree.js';
import { inEveryDocument } from '../../../page/tree/every-document.js';
import type { LivePage } from '../../../page/live-page.js';
import { elementOf } from '../../../support/events/element-of.js';
import { isOn } from './on-words.js';

const WRITER = 'pressed-state';
const BUTTONS = ':is(button, [role=button]):not([aria-expanded], [aria-haspopup], [aria-checked])';

/** When to look, in milliseconds after a press: by then it is known whether the press has shown something, which is another state. */
const LOOKS_MS = [100, 450];

/** Learns from presses which buttons stay pressed, by the class that they take on, and tells `aria-pressed` from then on. */
export function startPressedStates(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  const told = new Set<Element>();
  const onClick = (event: Event): void => {
    for (const button of told) if (!button.isConnected) told.delete(button);
    const pressed = elementOf(event);
    const button = pressed && composedClosest(pressed, BUTTONS);
    const wasOn = button ? isOn(button) : false;
    const look = (): void => {
      if (signal.aborted) return;
      const isAuthored = button?.hasAttribute('aria-pressed') && !ledger.owns(button, 'aria-pressed');
      if (button?.matches(BUTTONS) && !isAuthored && isOn(button) !== wasOn) told.add(button);
      // Pressing one may release another.
      for (const one of told) tell(one, ledger);
    };
    for (const delay of LOOKS_MS) setTimeout(look, delay);
  };
  inEveryDocument(page, (document) => document.addEventListener('click', onClick, { signal, capture: true }), signal);
  signal.addEventListener('abort', () => ledger.undoWhere((entry) => entry.rule === WRITER));
}

function tell(button: Element, ledger: Ledger): void {
  if (button.getAttribute('aria-pressed') === String(isOn(button))) return;
  ledger.undo(button, WRITER);
  const edits = [setAttribute(button, 'aria-pressed', String(isOn(button)))];
  ledger.write({
    rule: WRITER,
    element: button,
    edits,
    evidence: 'the class that a press gives and takes' satisfies Reason,
    confidence: 'inferred',
  });
}
