import type { Page } from 'playwright-core';
import type { WrittenReport } from '../audit/report.js';
import type { CurbCut } from '../element/curb-cut.js';

/** Has everything mended on a page that can be, and asks the overlay in it what that was, and what is left. */
export function reportOf(page: Page): Promise<WrittenReport> {
  return page.evaluate(async () => {
    const overlay = document.querySelector('curb-cut') as CurbCut;
    await overlay.enable();
    await overlay.settled;
    return (await overlay.report()).toJSON();
  });
}
