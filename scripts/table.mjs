import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser, launchArguments } from './support/browser.mjs';
import { main } from './support/main.mjs';
import { root } from './support/root.mjs';
import { demoFolders } from './serve.mjs';
import { serveFolders } from './serve/serve-folders.mjs';
import { report, summary } from './table/report.mjs';
import { visit } from './table/visit.mjs';

const target = join(root, 'docs', 'before-after.md');

/** `npm run table`: what the overlay makes of the demo, read from Chromium's accessibility tree and from axe-core, as a page in docs/. */
await main(import.meta, async () => {
  const truth = JSON.parse(await readFile(join(root, 'demo', 'truth.json'), 'utf8'));
  const pages = groupByPage(await withTag(truth));
  const server = await serveFolders(demoFolders);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArguments });
  const results = [];
  for (const [page, rows] of pages) {
    console.log(`Looking at ${page}, without and with the overlay.`);
    const address = new URL(page, server.address).href;
    const [before, after] = await Promise.all(
      [false, true].map((overlay) => visit(browser, address, rows, { overlay })),
    );
    results.push({ page, rows, before, after });
  }
  await browser.close();
  await server.close();
  await writeFile(target, report(results));
  console.log(`\n${summary(results)}\n\nWritten to docs/before-after.md.`);
});

/** Rows on pages that have the script tag; what lies in a frame only is mended from outside, and cannot be visited by itself. */
async function withTag(rows) {
  const pages = [...new Set(rows.map(({ page }) => page))];
  const texts = await Promise.all(pages.map((page) => readFile(join(root, 'demo', page), 'utf8')));
  const tagged = pages.filter((_, i) => texts[i].includes('data-overlay='));
  return rows.filter(({ page }) => tagged.includes(page));
}

function groupByPage(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.page, [...(groups.get(row.page) ?? []), row]);
  return groups;
}
