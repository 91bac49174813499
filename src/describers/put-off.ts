import { NotNow } from '../images/not-now.js';
import type { Attempts } from '../support/timing/attempts.js';

/** What to reject with after a failure that may be over after a while: it says when, unless it was the last one. */
export function putOff(attempts: Attempts, message: string, cause?: unknown): Error {
  const again = attempts.fail();
  return again ? new NotNow(message, again, cause) : new Error(message, { cause });
}
