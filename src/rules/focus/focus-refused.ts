import { FocusGranter } from '../edits/focus-granter.js';
import { onWholePage } from './on-whole-page.js';

/** Links and buttons that give focus away as soon as it comes keep it. */
export const focusRefused = onWholePage({
  id: 'focus-refused',
  wcag: ['2.1.1', '2.4.7'],
  types: ['keydown', 'focus'],
  listenerIn: (view) => new FocusGranter(view).listener,
  evidence: 'it took no focus, so that keys did not reach it',
});
