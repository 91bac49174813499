import type { Page } from '@playwright/test';
import { expect, test } from './support/test.js';

/** Opens a page of the demo clinic with the profile on. */
async function open(page: Page, path: string, seen: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    for (const name of names) sessionStorage.setItem(`clinic-${name}`, 'seen');
  }, seen);
  await page.goto(path);
  await page.evaluate(async () => {
    await customElements.whenDefined('curb-cut');
    await document.querySelector<HTMLElement & { enable: () => Promise<void> }>('curb-cut')?.enable();
  });
}

test('a letters popup that comes by itself takes focus, is told of, and gives the page back', async ({ page }) => {
  await open(page, 'how-it-works.html', ['cookies']);
  const letters = page.getByRole('dialog', { name: 'Stay in touch' });
  await expect(letters).toBeVisible();
  await expect(page.locator('#letters :focus, #letters:focus')).toHaveCount(1);
  await expect(page.locator('curb-cut [aria-live=polite]')).toContainText('Stay in touch');
  await page.keyboard.press('Escape');
  await expect(letters).toBeHidden();
  await expect(page.locator('[inert]')).toHaveCount(0);
});

test('a cookie bar keeps nobody', async ({ page }) => {
  await open(page, 'index.html', ['letters']);
  await expect(page.locator('.cookie-bar')).toBeVisible();
  await expect(page.locator('[inert], [aria-modal=true]')).toHaveCount(0);
});

test('a popup that stays when the page goes on to another address lets go', async ({ page }) => {
  await open(page, 'index.html', ['letters', 'cookies']);
  await page.locator('.hero .js-popup').click();
  await expect(page.locator('.header[inert]')).toHaveCount(1);
  await page.evaluate(() => {
    history.pushState(null, '', 'elsewhere.html');
    document.body.append('Another view');
  });
  await expect(page.locator('[inert], #callback[aria-modal], #callback [aria-modal]')).toHaveCount(0);
  await expect(page.locator('#callback :focus, #callback:focus')).toHaveCount(1);
});
