import { SLICE_MS } from '../../../support/timing/slices.js';

/** Takes one step after another while the browser is idle; none at all in a browser that does not report that. */
export function whileIdle(steps: Iterator<unknown>, signal: AbortSignal): void {
  const request = (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
  request?.(go);

  function go(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(SLICE_MS, deadline.timeRemaining());
    while (!signal.aborted && performance.now() < end) if (steps.next().done) return;
    if (!signal.aborted) request?.(go);
  }
}
