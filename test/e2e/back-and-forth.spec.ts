import type { Page } from '@playwright/test';
import { launchArguments } from '../../scripts/support/browser.mjs';
import { expect, test } from './support/test.js';

// Playwright switches off what is to be proved here: that a page comes back as it was left.
test.use({
  launchOptions: {
    executablePath: process.env['CHROME_PATH'],
    args: launchArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

type Element = HTMLElement & {
  ready: Promise<void>;
  enable: () => Promise<void>;
  disable: () => Promise<void>;
  profiles: readonly string[];
};

const call = (page: Page, method: 'enable' | 'disable'): Promise<void> =>
  page.evaluate(async (method) => {
    await customElements.whenDefined('curb-cut');
    await document.querySelector<Element>('curb-cut')?.[method]();
  }, method);

const profiles = (page: Page): Promise<readonly string[] | undefined> =>
  page.evaluate(() => document.querySelector<Element>('curb-cut')?.profiles);

test('a page that comes back as it was left follows what was chosen meanwhile', async ({ page }) => {
  // The test server forbids every keeping.
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'max-age=0' } });
  });
  await page.goto('contact.html');
  const own = await page.locator('main, body').first().innerHTML();
  await page.evaluate(() => Object.assign(window, { isThatPage: true }));
  await call(page, 'enable');
  await page.goto('index.html');
  expect(await profiles(page)).toEqual(['screen-reader']);
  await call(page, 'disable');
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => 'isThatPage' in window), 'the very page came back').toBe(true);
  expect(await profiles(page)).toEqual([]);
  await expect.poll(() => page.locator('main, body').first().innerHTML()).toBe(own);
});
