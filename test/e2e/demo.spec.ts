import type { Page } from '@playwright/test';
import { altOne, described, listening } from './support/overlay.js';
import { expect, test } from './support/test.js';

/** Opens a page of the demo clinic and waits until the overlay listens. */
async function open(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    // The letters popup and the cookie bar have tests of their own.
    sessionStorage.setItem('clinic-letters', 'seen');
    sessionStorage.setItem('clinic-cookies', 'seen');
    localStorage.setItem('clinic-cookies', 'seen');
  });
  await page.goto(path);
  await listening(page);
}

/** What has focus: tag and accessible text, through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.localName} ${(at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
  });

test('the first Tab leads to the toolbar: skip to content, then the menu', async ({ page }) => {
  await open(page, 'index.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /Accessibility/ }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
});

test('the live view leaves focus where it is when the next repair comes', async ({ page }) => {
  await open(page, 'index.html');
  await page.getByRole('button', { name: 'Live repairs' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: /^Filter by rule/ })).toBeFocused();
  // Past the list, which scrolls by keys, to the button of its first entry.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const before = await focused(page);
  expect(before).toMatch(/^button Show in page: /);
  const entries = page.locator('.live-list li');
  const shown = await entries.count();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<label>Town</label><input>'));
  await expect.poll(() => entries.count()).toBeGreaterThan(shown);
  expect(await focused(page)).toBe(before);
  expect(
    await entries
      .first()
      .locator('button')
      .evaluate((button) => button === document.activeElement),
  ).toBe(false);
});

test('Alt+1 turns the profile on and opens the quick menu with focus in it; Esc gives focus back', async ({ page }) => {
  await open(page, 'index.html');
  const book = page.getByRole('link', { name: 'Book a visit' }).first();
  await book.focus();
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('curb-cut');
  await page.keyboard.press('Escape');
  await expect(book).toBeFocused();
});

test('quick keys lead to headings, form fields, buttons, graphics and menus', async ({ page }) => {
  await open(page, 'index.html');
  await altOne(page);
  const headings: string[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('h');
    headings.push(await focused(page));
  }
  expect(headings.every((heading) => /^h[1-6] \S/.test(heading))).toBe(true);
  expect(new Set(headings).size).toBe(3);
  await page.keyboard.press('Shift+H');
  expect(await focused(page)).toBe(headings[1]);
  for (const [key, tags] of [
    ['f', /^(input|select|textarea|form|div|fieldset) /],
    ['b', /^(button|input|div|span|a|li) /],
    ['g', /^(img|svg|canvas|figure|div|i) /],
    ['m', /^(nav|div|ul|a|button|span) /],
  ] as const) {
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    expect(await focused(page), key).toMatch(tags);
  }
});

test('letters that are typed into a field are letters', async ({ page }) => {
  await open(page, 'contact.html');
  await altOne(page);
  const field = page.locator('form input[type=text], form input:not([type])').first();
  await field.focus();
  await page.keyboard.type('hfbgmHM1');
  await expect(field).toHaveValue('hfbgmHM1');
});

test('Alt+0 gives the page back as it was', async ({ page }) => {
  await open(page, 'accessibility.html');
  const body = (): Promise<string> =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const own of copy.querySelectorAll('curb-cut, [data-curb-cut-ignore]')) own.remove();
      return copy.outerHTML;
    });
  const before = await body();
  await altOne(page);
  expect(await body()).not.toBe(before);
  await page.keyboard.press('Alt+Digit0');
  await expect.poll(body).toBe(before);
});

test('an image gets its text, read or recognised on this device, and nothing leaves it', async ({ page }) => {
  // The demo's own file of texts knows this picture already.
  await page.route('**/alt-manifest.json', (route) => route.fulfill({ json: { images: [] } }));
  await open(page, 'questions.html');
  await altOne(page);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'img/opening-hours.png';
    image.id = 'added';
    document.body.prepend(image);
  });
  await described(page);
  await expect(page.locator('#added')).toHaveAttribute('alt', /Image with text: .*(hours|open|Mon)/i, {
    timeout: 45_000,
  });
});

test('without models and language data the pictures of the demo have the texts of its own file', async ({ page }) => {
  await page.route('**/curb-cut/assets/**', (route) => route.abort());
  await open(page, 'gallery.html');
  await altOne(page);
  const clock = page.locator('img[src*="wall-clock"]');
  await clock.scrollIntoViewIfNeeded();
  await expect(clock).toHaveAttribute('alt', 'Image, possibly: clock');
});

test('a popup takes focus, keeps it, closes by Esc and gives focus back', async ({ page }) => {
  await open(page, 'index.html');
  await altOne(page);
  const opener = page.locator('.js-popup[data-popup=callback]').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const isInPopup = (): Promise<boolean> =>
    page.evaluate(() => !!document.activeElement?.closest('[role=dialog], dialog, [aria-modal=true]'));
  await expect.poll(isInPopup).toBe(true);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press(i < 8 ? 'Tab' : 'Shift+Tab');
    expect(await isInPopup(), `after Tab number ${i + 1}`).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('with the overlay off nothing of it is loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('index.html?overlay=off');
  expect(loaded.filter((url) => url.includes('/curb-cut/'))).toEqual([]);
});
