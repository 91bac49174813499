/** How long the page must leave its own tree alone before it counts as built, in milliseconds. */
const STILL_MS = 500;

/** How long after loading a framework may still be putting its state onto the markup, in milliseconds. */
const HYDRATION_MS = 3000;

/**
 * Resolves once the page is loaded, has had time to hydrate and has left its tree alone for a moment, or at the first key press
 * after loading, whichever comes first: who uses the keyboard should not have to wait. A shortcut is no such press, nor the first key of one:
 * it is for the browser, or for what we load ourselves, which should not have to wait either. Never resolves once `signal` has ended it.
 */
export async function pageQuiet(signal: AbortSignal): Promise<void> {
  await loaded(signal);
  await Promise.race([keyPressed(signal), pause(HYDRATION_MS, signal).then(() => stillness(signal))]);
}

function loaded(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true, signal });
  });
}

function keyPressed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('keydown', hear, { capture: true, signal });
    function hear(event: KeyboardEvent): void {
      if (isShortcut(event)) return;
      removeEventListener('keydown', hear, { capture: true });
      resolve();
    }
  });
}

const isShortcut = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

function stillness(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, STILL_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, STILL_MS);
    });
    observer.observe(document, { subtree: true, childList: true });
    signal.addEventListener('abort', stop);
    function stop(): void {
      clearTimeout(timer);
      observer.disconnect();
    }
    function done(): void {
      stop();
      resolve();
    }
  });
}
