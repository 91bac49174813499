import type { Browser, Page } from 'playwright-core';
import { PlainError } from '../../scripts/support/plain-error.mjs';
import { serveFolders } from '../../scripts/serve/serve-folders.mjs';
import { startBrowser } from './browser.js';
import { DIST } from './dist.js';
import { pagesOf, type NamedPage } from './pages.js';

/** What is done with a page that is open, with `<curb-cut>` in it and nothing changed yet; `name` is what its owner knows it by. */
export type Visit = (page: Page, name: string) => Promise<void>;

/** Opens one page after another in a browser, the overlay in each, and ends the browser in any case. */
export async function visitPages(asked: readonly string[], visit: Visit): Promise<void> {
  await served(asked, async (pages, script) => {
    const browser = await startBrowser();
    try {
      for (const named of pages) await visitPage(browser, named, { script, visit });
    } finally {
      await browser.close();
    }
  });
}

/** Has pages and overlay served for as long as the work takes. */
async function served(
  asked: readonly string[],
  work: (pages: readonly NamedPage[], script: string) => Promise<void>,
): Promise<void> {
  const { pages, close } = await pagesOf(asked);
  try {
    const overlay = await serveFolders({ '/': DIST });
    await work(pages, `${overlay.address}curb-cut.js`).finally(overlay.close);
  } finally {
    await close();
  }
}

interface Visiting {
  readonly script: string;
  readonly visit: Visit;
}

async function visitPage(browser: Browser, named: NamedPage, { script, visit }: Visiting): Promise<void> {
  // A policy that keeps foreign scripts out is right on the site, and in the way here.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await open(page, named);
    // An element of the site's own is nothing without its script, which may not be there.
    const isDefined = await page.evaluate(() => customElements.get('curb-cut') !== undefined);
    if (!isDefined) await page.addScriptTag({ url: script, type: 'module' });
    await page.evaluate(() => customElements.whenDefined('curb-cut'));
    await visit(page, named.name);
  } finally {
    await context.close();
  }
}

async function open(page: Page, { address, name }: NamedPage): Promise<void> {
  try {
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response && !response.ok()) throw new Error(`the server answers ${response.status()}`);
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('\n');
    throw new PlainError(`${name} cannot be opened: ${problem}.`, { cause: error });
  }
}
