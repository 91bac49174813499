import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchArguments } from '../support/browser.mjs';

/** Lets the test runner drive a Chromium. */
export function chromiumLauncher({ browser }) {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: browser, args: launchArguments },
    createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB' }),
  });
}
