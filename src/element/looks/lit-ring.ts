import { unsafeCSS } from 'lit';
import { focusRing } from './focus-ring.js';

/** The rings around what has focus, for what lit draws. */
export const litRing = unsafeCSS(focusRing);
