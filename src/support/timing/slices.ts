/** Longest stretch of work on the main thread, in milliseconds: half a frame, so that the page's own half stays free. */
export const SLICE_MS = 8;

/** Does `work` for every item, giving way to the page after every slice; ends early, without an error, when aborted. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal?: AbortSignal): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    if (signal?.aborted) return;
    work(item);
    if (performance.now() - started < SLICE_MS) continue;
    await giveWay();
    started = performance.now();
  }
}

/** Resolves in a later task, after whatever the page has waiting; never by a timer, which background tabs slow down. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  try {
    if (scheduler?.yield) return scheduler.yield();
  } catch {
    // A page may have put something of its own there.
  }
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
