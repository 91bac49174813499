import { SLICE_MS } from '../../support/slices.js';

/** How many things are taken at a time. */
const PORTION = 50;

/** Takes one portion of the items after the other while the browser has nothing else to do; never in a browser that does not tell. */
export function whileIdle<T>(items: Iterator<T>, take: (portion: readonly T[]) => void, signal: AbortSignal): void {
  const request = (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
  request?.(rest);

  function rest(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(SLICE_MS, deadline.timeRemaining());
    while (!signal.aborted && performance.now() < end) {
      const portion = next();
      if (portion.length === 0) return;
      take(portion);
    }
    if (!signal.aborted) request?.(rest);
  }

  function next(): T[] {
    const portion: T[] = [];
    while (portion.length < PORTION) {
      const result = items.next();
      if (result.done) break;
      portion.push(result.value);
    }
    return portion;
  }
}
