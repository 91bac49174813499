import { warnOnce } from '../support/warn.js';
import { CurbCutErrorEvent } from './events.js';

/** Tells the console, once for each text, and whoever listens on the element, what of ours failed: nothing is thrown into the page. */
export function complain(host: EventTarget, text: string, error: unknown): void {
  warnOnce(text, error);
  host.dispatchEvent(new CurbCutErrorEvent(error));
}
