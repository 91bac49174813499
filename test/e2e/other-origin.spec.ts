import { expect, test } from '@playwright/test';
import { serveFolders } from '../../scripts/serve/serve-folders.mjs';
import type { Describer } from '../../src/images/answers/describer.js';
import { listening } from './support/overlay.js';

/** What is asked of the element here. */
type Overlay = HTMLElement & { describers: Describer[]; enable: () => Promise<void>; described: Promise<void> };

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
    const overlay = document.querySelector<Overlay>('curb-cut')!;
    await overlay.enable();
    await overlay.described;
  });
  await expect(page.getByRole('img')).toHaveAccessibleName(/^Image with text: Open Monday to Friday/);
  // A worker of another origin is not allowed: each is a blob of the page's that imports it.
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.every((address) => address.startsWith(`blob:${new URL(site.address).origin}/`))).toBe(true);
  await Promise.all([scripts.close(), site.close()]);
});

test('a drawing of another origin that lets everybody read it is looked at', async ({ page }) => {
  const site = await serveFolders({ '/curb-cut/': 'dist', '/': 'demo' });
  const images = await serveFolders({ '/': 'demo' });
  await page.goto(`${site.address}map.html`);
  await page.setContent(`<!doctype html><html lang="en"><title>Clinic</title><img src="${images.address}img/floor-plan.svg">
    <script type="module" src="/curb-cut/curb-cut.js"></script>`);
  await listening(page);
  const seen = await page.evaluate(async () => {
    const overlay = document.querySelector<Overlay>('curb-cut')!;
    const widths: number[] = [];
    overlay.describers.push({
      name: 'first',
      available: () => Promise.resolve('yes'),
      describe: ({ bitmap }) => {
        // A bitmap that nobody may read cannot be sent to a worker either.
        widths.push(structuredClone(bitmap).width);
        return Promise.resolve(null);
      },
      dispose: () => undefined,
    });
    await overlay.enable();
    await overlay.described;
    return widths;
  });
  expect(seen).toHaveLength(1);
  await Promise.all([images.close(), site.close()]);
});

test('text that a sheet of another origin sizes keeps its size, and all other text grows', async ({ page }) => {
  const site = await serveFolders({ '/curb-cut/': 'dist', '/': 'demo' });
  const styles = await serveFolders({ '/': 'demo' });
  await page.route(`${styles.address}sizes.css`, (route) =>
    route.fulfill({ contentType: 'text/css', body: '.theirs { font-size: 20px }' }),
  );
  await page.goto(`${site.address}map.html`);
  await page.setContent(`<!doctype html><html lang="en"><title>Clinic</title><link rel="stylesheet" href="${styles.address}sizes.css">
    <style>.own { font-size: 20px }</style><p class="theirs">Out of reach</p><p class="own">Within reach</p>
    <script type="module" src="/curb-cut/curb-cut.js"></script>`);
  await listening(page);
  await page.evaluate(() => {
    const overlay = document.querySelector<HTMLElement & { settings: object }>('curb-cut')!;
    overlay.settings = { adjustments: { 'text-size': 200 } };
  });
  await expect(page.locator('.own')).toHaveCSS('font-size', '40px');
  await expect(page.locator('.theirs')).toHaveCSS('font-size', '20px');
  await Promise.all([site.close(), styles.close()]);
});
