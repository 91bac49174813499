import { chromium } from 'playwright';
import { ensureBrowser, launchArguments } from '../support/browser.mjs';
import { PlainError } from '../support/plain-error.mjs';
import { demoFolders } from '../serve.mjs';
import { serveFolders } from '../serve/serve-folders.mjs';

/**
 * Opens the demo's first page in the browser, in whatever language it says it is in, and lists the files of the overlay that it
 * loads by itself, until the element is settled and the network is quiet, as paths below dist/.
 */
export async function filesLoadedBy(entry, lang) {
  const { address, close } = await serveFolders(demoFolders);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArguments });
  try {
    const page = await browser.newPage();
    const loaded = new Set();
    page.on('request', (request) => loaded.add(request.url()));
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/(<html lang=)"[^"]*"/, `$1"${lang}"`) });
    });
    await page.goto(address);
    await settled(page);
    await page.waitForLoadState('networkidle');
    const overlay = new URL('curb-cut/', address).href;
    const files = [...loaded].filter((url) => url.startsWith(overlay)).map((url) => url.slice(overlay.length));
    if (!files.includes(entry)) throw new Error(`The demo does not load ${entry}.`);
    return files;
  } finally {
    await browser.close();
    await close();
  }
}

async function settled(page) {
  const tooLate = AbortSignal.timeout(30_000);
  const late = new Promise((_, fail) => {
    tooLate.addEventListener('abort', () =>
      fail(new PlainError('The overlay did not settle on the demo within 30 s.')),
    );
  });
  await Promise.race([page.evaluate(settle), late]);
}

/** Runs in the page. */
async function settle() {
  await customElements.whenDefined('curb-cut');
  const element = document.querySelector('curb-cut');
  await element.ready;
  await element.settled;
}
