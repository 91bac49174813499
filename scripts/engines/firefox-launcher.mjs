import { playwrightLauncher } from '@web/test-runner-playwright';
import { cannot } from './cannot.mjs';

const emptyPage = 'about:blank';

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
    createPage: async ({ context }) => leavable(honest(await context.newPage())),
  });
}

/** A page that is left for an empty one while its own script does the same is left all the same. */
function leavable(page) {
  const goTo = page.goto.bind(page);
  page.goto = (url) =>
    goTo(url).catch((error) => {
      if (url !== emptyPage || !String(error).includes('interrupted by another navigation')) throw error;
    });
  return page;
}

/** Playwright says yes and does nothing by this way, where it cannot. */
function honest(page) {
  page.emulateMedia = () => Promise.reject(cannot('Firefox', 'pretend other media'));
  page.context().newCDPSession = () =>
    Promise.reject(cannot('Firefox', 'show its accessibility tree or collect its garbage'));
  return page;
}
