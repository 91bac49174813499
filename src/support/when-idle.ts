/** Does `work` once the browser has nothing else to do, unless `signal` has ended it by then; never in a browser that does not tell. */
export function whenIdle(work: (deadline: IdleDeadline) => void, signal: AbortSignal): void {
  const request = (globalThis as { requestIdleCallback?: typeof requestIdleCallback }).requestIdleCallback;
  request?.((deadline) => {
    if (!signal.aborted) work(deadline);
  });
}
