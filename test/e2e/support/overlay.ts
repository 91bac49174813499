import type { Page } from '@playwright/test';
import { expect } from './test.js';

type Overlay = HTMLElement & {
  ready: Promise<void>;
  settled: Promise<void>;
  described: Promise<void>;
  profiles: readonly string[];
  enable: () => Promise<void>;
};

/** Resolves when the overlay is in the page and listens. */
export const listening = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await customElements.whenDefined('curb-cut');
    await document.querySelector<Overlay>('curb-cut')?.ready;
  });

/** Resolves when no repair waits. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.querySelector<Overlay>('curb-cut')?.settled;
  });

/** Resolves when no repair waits, and no image for its text. */
export const described = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const element = document.querySelector<Overlay>('curb-cut');
    await element?.settled;
    await element?.described;
  });

/** Turns the screen-reader profile on by its key, and leaves the quick menu that comes with it. */
export async function altOne(page: Page): Promise<void> {
  const menu = page.getByRole('dialog', { name: 'Accessibility' });
  await page.keyboard.press('Alt+Digit1');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  // The menu comes first, and the profile after it.
  await page.waitForFunction(() => document.querySelector<Overlay>('curb-cut')?.profiles.includes('screen-reader'));
  // What is on already is at work once this resolves.
  await page.evaluate(() => document.querySelector<Overlay>('curb-cut')?.enable());
}
