import { FocusFreer } from '../edits/focus-freer.js';
import { onWholePage } from './on-whole-page.js';

/** Tab and Shift+Tab get past an element that pulls focus back whenever it leaves. */
export const keyboardTrap = onWholePage({
  id: 'keyboard-trap',
  wcag: ['2.1.2'],
  types: ['keydown', 'pointerdown', 'focusin', 'focusout', 'blur'],
  listenerIn: (view) => new FocusFreer(view).listener,
  evidence: 'only where a script moves focus back right after Tab',
});
