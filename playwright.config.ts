import { defineConfig } from '@playwright/test';
import { launchArguments, ensureBrowser } from './scripts/support/browser.mjs';
import { freePort } from './scripts/serve/free-port.mjs';

// Workers read this file anew: what the first reading found is handed down to them.
process.env['E2E_PORT'] ??= String(await freePort());
process.env['CHROME_PATH'] ??= await ensureBrowser();
const port = process.env['E2E_PORT'];

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // As scripts/test/once-more.mjs does with the tests of the source.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}/`, locale: 'en-GB', trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: process.env['CHROME_PATH'], args: launchArguments },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
