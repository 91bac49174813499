import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import type { Repair } from '../../src/ledger/repair.js';
import { altOne, listening } from './support/overlay.js';
import { expect, test } from './support/test.js';

/**
 * Every pattern of the ARIA Authoring Practices that has keys, as a page of ours that does all of it by itself. The same keys are pressed with the
 * screen-reader profile on and without the overlay: what each of them does must be the same. (Enter and arrows are not pressed on checkboxes:
 * there we add something, and mean to.) https://www.w3.org/WAI/ARIA/apg/patterns/
 */
const PATTERNS = readdirSync('test/e2e/apg')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

const OVERLAY = '<script type="module" src="/curb-cut/curb-cut.js" data-images="off"></script>';

/** What a key has led to: where focus is, and every state, value and text that the pattern keeps. */
type Moment = Readonly<Record<'key' | 'focus' | 'page', string>>;

async function openPattern(page: Page, name: string, script: string): Promise<void> {
  await page.route('**/apg/*', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').pop()!;
    const text = readFileSync(`test/e2e/apg/${file}`, 'utf8');
    const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/html';
    await route.fulfill({ contentType, body: text.replace('</head>', `${script}</head>`) });
  });
  await page.goto(`apg/${name}.html`);
}

/** Presses the keys that the page names, one after the other, beginning at its start button. */
async function play(page: Page): Promise<Moment[]> {
  await page.locator('#start').focus();
  const keys = (await page.locator('meta[name=keys]').getAttribute('content'))!.split(' ');
  const moments: Moment[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    moments.push({ key, ...(await page.evaluate(momentOf)) });
  }
  return moments;
}

/** Runs in the page. Tasks that a key has begun, ours included, are over before it looks. */
async function momentOf(): Promise<Omit<Moment, 'key'>> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const KEPT = /^(hidden|aria-(expanded|selected|checked|pressed|valuenow|valuemin|valuemax|activedescendant|live))$/;
  const told = (element: Element): string => {
    const kept = [...element.attributes]
      .filter(({ name }) => KEPT.test(name))
      .map(({ name, value }) => `${name}=${value}`);
    const { value, checked } = element as HTMLInputElement;
    const own = element.childElementCount === 0 ? element.textContent.trim() : '';
    return [element.id, ...kept.sort(), value, checked, own].join(' ');
  };
  const page = [...document.querySelectorAll('main [id], #dialog, #dialog [id]')].map(told).join('\n');
  return { focus: document.activeElement?.id ?? '', page: `${location.hash}\n${page}` };
}

/** What was written into the page, though all is well. Listening for what may go wrong writes nothing. */
const written = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { repairs } = document.querySelector('curb-cut') as HTMLElement & { repairs: Repair[] };
    return repairs
      .filter(({ attribute }) => attribute)
      .map(({ rule, element, attribute, after }) => `${rule}: ${element.id} ${attribute}=${after}`);
  });

for (const name of PATTERNS) {
  test(`every key does what it does without us, and nothing is written: ${name}`, async ({ page }) => {
    await openPattern(page, name, '');
    const alone = await play(page);
    expect(new Set(alone.map(({ focus, page: state }) => focus + state)).size).toBeGreaterThan(2);
    await page.unrouteAll();
    await openPattern(page, name, OVERLAY);
    await listening(page);
    await altOne(page);
    expect(await play(page)).toEqual(alone);
    expect(await written(page)).toEqual([]);
  });
}
