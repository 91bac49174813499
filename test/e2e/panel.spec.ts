import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { altOne, described, listening, settled } from './support/overlay.js';
import { expect, test } from './support/test.js';

type Graph = Record<string, { imports: string[]; dynamicImports: string[] }>;
const graph = JSON.parse(readFileSync('dist/chunk-graph.json', 'utf8')) as Graph;

/** The chunk of this name, as a path below dist/. */
function named(name: string): string {
  const found = Object.keys(graph).find((file) => file.endsWith(`/${name}.js`));
  if (!found) throw new Error(`There is no chunk ${name}.`);
  return found;
}

/** What only the panel needs: everything that it and its views import, apart from what the overlay imports as well. */
function ofThePanel(): string[] {
  const overlay = withImports(named('overlay'), withImports('curb-cut.js'));
  const later = graph[named('panel')]!.dynamicImports.filter((file) => /outline\.|-view\./.test(file));
  expect(later).toHaveLength(5);
  const panel = new Set<string>();
  for (const file of [named('panel'), ...later]) withImports(file, panel);
  return [...panel].filter((file) => !overlay.has(file));
}

function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of graph[file]!.imports) withImports(imported, found);
  return found;
}

/** Every file of ours that is asked for from now on, as a path below dist/. */
function loadedFrom(page: Page): string[] {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const [, file] = request.url().split('/curb-cut/');
    if (file) loaded.push(file);
  });
  return loaded;
}

async function open(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['letters', 'cookies']) sessionStorage.setItem(`clinic-${name}`, 'seen');
  });
  await page.goto('index.html');
  await listening(page);
  await settled(page);
  await page.waitForLoadState('networkidle');
}

test('nothing of the panel is loaded before it is opened, whoever comes by with Tab, arrow keys or Alt', async ({
  page,
}) => {
  const loaded = loadedFrom(page);
  const panel = ofThePanel();
  await open(page);
  for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'Tab', 'Alt', 'Alt+KeyD', 'Alt+Digit2']) {
    await page.keyboard.press(key);
  }
  // What a key asked for has been asked for by now.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((file) => panel.includes(file))).toEqual([]);
  expect(
    await page.evaluate(() => document.querySelector('curb-cut')?.shadowRoot?.querySelector('curb-cut-panel')),
  ).toBe(null);
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
  expect(loaded.filter((file) => panel.includes(file)).length).toBeGreaterThan(1);
});

test('the panel is loaded in one way to the server and back', async ({ page }) => {
  await open(page);
  const overlay = withImports(named('overlay'), withImports('curb-cut.js'));
  const [first, ...others] = [...withImports(named('panel'))].filter((file) => !overlay.has(file));
  expect(others.length).toBeGreaterThan(0);
  const asked = Promise.all(others.map((file) => page.waitForRequest(`**/${file}`)));
  await page.route(`**/${first}`, async (route) => {
    await asked;
    await route.continue();
  });
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
});

/** How many nodes of the panel take focus. */
const focusableInPanel = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const panel = document.querySelector('curb-cut')?.shadowRoot?.querySelector('curb-cut-panel');
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    const focusable = (node: Element): boolean => {
      (node as HTMLElement).focus();
      const { activeElement } = node.getRootNode() as Document | ShadowRoot;
      (node as HTMLElement).blur();
      return activeElement === node;
    };
    return panel?.shadowRoot ? all(panel.shadowRoot).filter(focusable).length : 0;
  });

test('a closed panel has no node that can be focused', async ({ page }) => {
  await open(page);
  expect(await focusableInPanel(page)).toBe(0);
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
  expect(await focusableInPanel(page)).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeHidden();
  await expect.poll(() => focusableInPanel(page)).toBe(0);
});

test('nor has one that was drawn ahead, while the launcher is being pressed', async ({ page }) => {
  await open(page);
  await page.locator('curb-cut').locator('[part=launcher]').hover();
  await page.mouse.down();
  await page.locator('curb-cut-quick-menu').locator('#filter').waitFor({ state: 'attached' });
  expect(await focusableInPanel(page)).toBe(0);
  await page.mouse.up();
});

for (const width of [1000, 320])
  test(`the menu stays where it is while the page goes out of reach, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    await altOne(page);
    await described(page);
    const dialog = page.getByRole('dialog', { name: 'Accessibility' });
    const isModal = (): Promise<boolean> => dialog.evaluate((node) => node.matches(':modal'));
    const look = async (): Promise<unknown> => [
      await dialog.evaluate((node) => [
        node.getBoundingClientRect().x,
        node.getBoundingClientRect().y,
        node.clientWidth,
      ]),
      // What lies behind it, at its edge.
      await page.screenshot({ clip: { x: 0, y: 0, width: width / 8, height: 80 } }),
    ];
    // Whatever gives way for a moment waits, so that what is painted first can be looked at.
    await page.evaluate(() => {
      const held = new Promise<void>((release) => Object.assign(globalThis, { release }));
      Object.assign((globalThis as unknown as { scheduler: object }).scheduler, { yield: () => held });
    });
    await page.keyboard.press('Alt+Digit1');
    await expect(dialog).toBeVisible();
    const first = await look();
    expect(await isModal()).toBe(false);
    await page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
    await expect.poll(isModal).toBe(true);
    expect(await look()).toEqual(first);
  });

for (const key of ['Enter', 'Space'])
  test(`the launcher answers ${key}, and Esc leads back to it`, async ({ page }) => {
    await open(page);
    const launcher = page.getByRole('button', { name: 'Accessibility menu' });
    await launcher.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
    await expect(page.locator('curb-cut-quick-menu').locator('#filter')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeHidden();
    await expect(launcher).toBeFocused();
  });

test('the launcher may be pressed twice, as icons on a desktop are', async ({ page }) => {
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Accessibility' });
  const launcher = page.getByRole('button', { name: 'Accessibility menu' });
  const field = page.locator('curb-cut-quick-menu').locator('#filter');
  await launcher.click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await launcher.dblclick({ delay: 50 });
  await expect.poll(() => dialog.evaluate((node) => node.matches(':modal'))).toBe(true);
  await expect(field).toBeFocused();
});

test('changes can be copied as text: the address, and each change in words, before and after', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await altOne(page);
  // No change comes between the copy and the count.
  await described(page);
  await page.keyboard.press('Alt+Digit1');
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeAttached();
  const [address, ...changes] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  expect(address).toBe(page.url());
  const listed = await page.getByText(/^\d+ of \d+ changes$/).textContent();
  expect(changes).toHaveLength(parseInt(listed!));
  const viewport = changes.find((change) => change.includes('zoom-lock'));
  expect(viewport).toMatch(/\n {2}<meta .*user-scalable=no.*>\n {2}<meta .*initial-scale=1.*>$/);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 720 } });

  test('every control of the panel has 44 pixels each way', async ({ page }) => {
    await open(page);
    await page.evaluate(() => document.querySelector('curb-cut')?.setAttribute('contact', 'access@clinic.example'));
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await page.keyboard.press('Alt+Digit1');
    await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
    for (const view of ['menu', 'settings', 'keys', 'changes', 'statement']) {
      expect(await page.evaluate(smallControls, view), view).toEqual([]);
    }
  });
});

/** Shows a view and tells which of its controls are smaller than a fingertip. */
async function smallControls(view: string): Promise<string[]> {
  type Panel = HTMLElement & { show: (view: string) => Promise<void> };
  const panel = document.querySelector('curb-cut')!.shadowRoot!.querySelector<Panel>('curb-cut-panel')!;
  await panel.show(view);
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const controls = all(panel.shadowRoot!).filter((node) =>
    node.matches('button, input, select, summary, a[href], [role=treeitem]'),
  );
  if (controls.length < 2) throw new Error(`There is nothing to press in ${view}.`);
  return controls.flatMap((control) => {
    const { width, height } = (control.closest('.switch') ?? control).getBoundingClientRect();
    const isSmall = width > 0 && (width < 44 || height < 44);
    return isSmall ? [`${control.localName} ${control.textContent.trim()} ${width} × ${height}`] : [];
  });
}

test('what is said of images in the menu stands clear of its edge', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Alt+Digit1');
  const dialog = page.getByRole('dialog', { name: 'Accessibility' });
  const line = await dialog.getByText(/images described/).boundingBox();
  expect(line!.x - (await dialog.boundingBox())!.x).toBeGreaterThan(15);
});

/** A page whose script comes slowly, and holds painting up where it says so. */
async function slowPage(page: Page, attributes: string): Promise<void> {
  const script = `<script type="module" ${attributes} src="/curb-cut/curb-cut.js" data-repair="off"></script>`;
  const text = '<p>Opening hours</p>'.repeat(200);
  await page.route('**/slow.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Slow</title>${script}</head><body>${text}`,
    }),
  );
  await page.route('**/curb-cut/curb-cut.js', async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.continue();
  });
  await page.goto('slow.html');
}

/** The size of text in the first frame in which there is any, as it is painted. */
async function firstSize(page: Page): Promise<string> {
  await page.addInitScript(() => {
    const look = (): void => {
      const text = document.querySelector('p');
      if (text) Object.assign(globalThis, { firstSize: getComputedStyle(text).fontSize });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await slowPage(page, 'blocking="render"');
  await page.waitForFunction(() => 'firstSize' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { firstSize: string }).firstSize);
}

test('what was chosen is there at the first paint, where the script in the head holds it up', async ({ page }) => {
  await slowPage(page, '');
  await page.evaluate(async () => {
    await customElements.whenDefined('curb-cut');
    const element = document.querySelector<HTMLElement & { ready: Promise<void>; settings: object }>('curb-cut')!;
    await element.ready;
    element.settings = { adjustments: { 'text-size': 200 } };
  });
  const size = (): Promise<string> =>
    page
      .locator('p')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
  await expect.poll(size).toBe('32px');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(':looks')));
  expect(await firstSize(page)).toBe('32px');
});

test('the panel is on its way while the launcher is still being pressed, and opens when it is let go', async ({
  page,
}) => {
  const loaded = loadedFrom(page);
  const panel = ofThePanel();
  await open(page);
  await page.locator('curb-cut').locator('[part=launcher]').hover();
  expect(loaded.filter((file) => panel.includes(file))).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => panel.some((file) => loaded.includes(file))).toBe(true);
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeHidden();
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Accessibility' })).toBeVisible();
});

test('what works with a profile is loaded at the next key, where the server did not answer before', async ({
  page,
}) => {
  const chunk = '**/chunks/*/begin-features.js';
  await page.route(chunk, (route) => route.abort());
  await page.goto('index.html');
  await page.evaluate(() => addEventListener('curb-cut-error', () => (document.title = 'told')));
  await listening(page);
  await page.evaluate(() =>
    document.querySelector<HTMLElement & { enable: () => Promise<void> }>('curb-cut')!.enable(),
  );
  await expect(page).toHaveTitle('told');
  await page.unroute(chunk);
  const loaded = page.waitForResponse(chunk);
  await page.keyboard.press('Shift');
  await loaded;
  await expect(async () => {
    await page.keyboard.press('h');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^h[1-6]$/);
  }).toPass();
});

for (const [what, chunk] of [
  ['what works with a profile', 'begin-features'],
  ['a view', 'settings-view'],
] as const) {
  test(`throws nothing into the page where ${what} cannot be loaded, and tells by an event`, async ({ page }) => {
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await page.route(`**/chunks/*/${chunk}.js`, (route) => route.abort());
    await page.goto('index.html');
    await page.evaluate(() => addEventListener('curb-cut-error', () => (document.title = 'told')));
    await page.keyboard.press('Alt+Digit1');
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(page).toHaveTitle('told');
    await expect(page.getByRole('tree').or(page.getByRole('heading', { name: 'Settings', exact: true }))).toBeVisible();
    expect(thrown).toEqual([]);
  });
}
