import { SLICE_MS } from '../../support/slices.js';
import { whenIdle } from '../../support/when-idle.js';

/** Takes one step after the other while the browser has nothing else to do; never in a browser that does not tell. */
export function whileIdle(steps: Iterator<unknown>, signal: AbortSignal): void {
  whenIdle((deadline) => {
    const end = performance.now() + Math.min(SLICE_MS, deadline.timeRemaining());
    while (performance.now() < end) if (steps.next().done) return;
    whileIdle(steps, signal);
  }, signal);
}
