import { takeFocus } from '../../keys/focus/take-focus.js';
import { Popups } from '../../popups/popups.js';
import type { Feature } from '../feature.js';

/** Popups take focus, keep it, and give it back. */
export const popups: Feature = (context, signal) => {
  new Popups({ ...context, takeFocus: (element) => takeFocus(element, context.ledger, signal) }, signal);
};
