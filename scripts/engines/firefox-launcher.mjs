import { playwrightLauncher } from '@web/test-runner-playwright';
import { cannot } from './cannot.mjs';

/** Lets the test runner drive a Firefox as it is shipped, by WebDriver BiDi. */
export function firefoxLauncher({ browser }) {
  return playwrightLauncher({
    product: 'firefox',
    launchOptions: {
      channel: 'moz-firefox',
      executablePath: browser,
      // A window of its own that tells of a download takes focus, and every key after that.
      firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
    },
    concurrency: 1,
    createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB' }),
    createPage: async ({ context }) => honest(await context.newPage()),
  });
}

/** Playwright says yes and does nothing by this way, where it cannot. */
function honest(page) {
  page.emulateMedia = () => Promise.reject(cannot('Firefox', 'pretend other media'));
  page.context().newCDPSession = () =>
    Promise.reject(cannot('Firefox', 'show its accessibility tree or collect its garbage'));
  return page;
}
