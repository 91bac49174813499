import { waitUntil as waitOneSecondUntil } from '@open-wc/testing';

/** How long a machine with much else to do may take for what happens at once elsewhere, in milliseconds. */
const PATIENCE = 10_000;

/** Resolves once the condition holds; rejects with `what` it was about where it never does. How fast it came to hold is no matter of the test. */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> =>
  waitOneSecondUntil(holds, what, { timeout: PATIENCE });
