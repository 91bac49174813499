import { Dropdowns } from '../../../src/keys/dropdowns/dropdowns.js';
import { isShown } from '../../../src/keys/dropdowns/is-shown.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { findClickables } from '../../../src/rules/finders/find-clickables.js';

/** The test page with its dropdowns under keys. */
export interface PageWithDropdowns {
  readonly page: LivePage;
  readonly ledger: Ledger;
  /** Resolves when the trigger's state is told for the first time: then it has been found. */
  readonly found: (trigger: Element) => Promise<void>;
  readonly end: () => void;
}

/** Starts dropdowns for the document as it stands. */
export async function startDropdowns(): Promise<PageWithDropdowns> {
  const ending = new AbortController();
  const page = new LivePage(document, [], [findClickables]);
  const ledger = new Ledger((edits, write) => page.quietly(edits, write));
  await page.start();
  new Dropdowns(page, ledger, ending.signal);
  return {
    page,
    ledger,
    found: (trigger) => until(() => trigger.hasAttribute('aria-expanded')),
    end: () => {
      ending.abort();
      page.stop();
    },
  };
}

/** Resolves in the frame in which the test holds; fails, saying at what, when it has not for ten seconds. */
export function until(test: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  const waiting = new Error(`It never came to ${test.toString()}`);
  return new Promise((resolve, reject) => {
    (function look(): void {
      if (test()) resolve();
      else if (performance.now() > end) reject(waiting);
      else requestAnimationFrame(look);
    })();
  });
}

/** Resolves when the panel is in sight, or out of it. */
export const shown = (panel: Element, wanted = true): Promise<void> => until(() => isShown(panel) === wanted);
