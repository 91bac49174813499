import { warnOnce } from '../support/warn.js';
import { CurbCutErrorEvent } from './events.js';

/** Reports a failure of ours to the console, once a text, and as an event on the element; nothing is thrown into the page. */
export function complain(host: EventTarget, text: string, error: unknown): void {
  warnOnce(text, error);
  host.dispatchEvent(new CurbCutErrorEvent(error));
}
