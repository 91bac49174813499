import { SLICE_MS } from '../../../support/slices.js';

/** Takes one step after the other while the browser has nothing else to do; never in a browser that does not tell. */
export function whileIdle(steps: Iterator<unknown>, signal: AbortSignal): void {
  const request = (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
  request?.(go);

  function go(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(SLICE_MS, deadline.timeRemaining());
    while (!signal.aborted && performance.now() < end) if (steps.next().done) return;
    if (!signal.aborted) request?.(go);
  }
}
