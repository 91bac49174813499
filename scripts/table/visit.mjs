import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Opens a page of the demo with or without the overlay and reads what assistive technology gets of it: `{ violations, names }`,
 * the number of elements that axe-core finds fault with by rule, and for each row of the truth the accessible name, or `undefined`
 * where the element is not in the accessibility tree.
 */
export async function visit(browser, address, rows, { overlay }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    await context.addInitScript(() => {
      for (const key of ['clinic-letters', 'clinic-cookies']) {
        sessionStorage.setItem(key, 'seen');
        localStorage.setItem(key, 'seen');
      }
    });
    await page.goto(`${address}?overlay=${overlay ? 'on' : 'off'}`);
    await scrollThrough(page);
    if (overlay) await turnOn(page);
    return { names: await namesOf(context, page, rows), violations: await violationsOn(page) };
  } finally {
    await context.close();
  }
}

/** Pages that load more while one scrolls have all of it then. */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0, still = 0; still < 3; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 60)));
      still = y > document.documentElement.scrollHeight ? still + 1 : 0;
    }
    scrollTo(0, 0);
  });
}

async function turnOn(page) {
  await page.waitForSelector('curb-cut', { state: 'attached' });
  await page.evaluate(async () => {
    const element = document.querySelector('curb-cut');
    await customElements.whenDefined('curb-cut');
    await element.enable();
    await element.described;
    await element.settled;
  });
}

/** Accessible names from Chromium's own tree. */
async function namesOf(context, page, rows) {
  const protocol = await context.newCDPSession(page);
  await protocol.send('Accessibility.enable');
  const { root } = await protocol.send('DOM.getDocument', { depth: 0 });
  const names = [];
  for (const { selector } of rows) {
    const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    names.push(nodeId ? await nameOf(protocol, nodeId) : undefined);
  }
  return names;
}

async function nameOf(protocol, nodeId) {
  const { nodes } = await protocol.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const [node] = nodes;
  if (!node || node.ignored) return undefined;
  // Glyphs of icon fonts are in the tree, and say nothing.
  return (node.name?.value ?? '').replace(/[\uE000-\uF8FF]/g, '').trim();
}

async function violationsOn(page) {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(() =>
    globalThis.axe.run({ exclude: ['curb-cut', '[data-curb-cut-ignore]'] }, { resultTypes: ['violations'] }),
  );
  return Object.fromEntries(found.violations.map(({ id, nodes }) => [id, nodes.length]));
}
