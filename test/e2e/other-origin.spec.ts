import { expect, test } from '@playwright/test';
import { serveFolders } from '../../scripts/serve/serve-folders.mjs';
import { listening } from './support/overlay.js';

test('a script from another origin than the page starts its workers, and images are read', async ({ page }) => {
  const scripts = await serveFolders({ '/': 'dist' });
  const site = await serveFolders({ '/': 'demo' });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${site.address}map.html`);
  await page.setContent(`<!doctype html><html lang="en"><title>Clinic</title><img src="img/opening-hours.png">
    <script type="module" src="${scripts.address}curb-cut.js"></script>`);
  await listening(page);
  await page.evaluate(async () => {
    const overlay = document.querySelector<HTMLElement & { enable: () => Promise<void>; described: Promise<void> }>(
      'curb-cut',
    )!;
    await overlay.enable();
    await overlay.described;
  });
  await expect(page.getByRole('img')).toHaveAccessibleName(/^Image with text: Open Monday to Friday/);
  // A worker of another origin is not allowed: each is a blob of the page's that imports it.
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.every((address) => address.startsWith(`blob:${new URL(site.address).origin}/`))).toBe(true);
  await Promise.all([scripts.close(), site.close()]);
});
