import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser, launchArguments } from './browser.mjs';
import { main } from './main.mjs';
import { root } from './root.mjs';
import { demoFolders } from './serve.mjs';
import { serveFolders } from './serve/serve-folders.mjs';
import { table } from './table/markdown.mjs';
import { saysTheSame } from './table/same-name.mjs';
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

function report(results) {
  return `# The demo before and after

Made by \`npm run table\`: every page of the demo clinic is opened without the overlay, and with the screen-reader profile on. Names are
those of Chromium's accessibility tree; the human name is what one of us would have written. "Same" means: every word of the human
name is in it. Violations are counted by axe-core, in elements. The map, a frame of the contact page, is not visited by itself.

## Summary

${summary(results)}

## Violations by rule

${violations(results)}

${results.map(namesOfPage).join('\n\n')}
`;
}

function summary(results) {
  const kinds = ['field', 'icon', 'button', 'image', 'frame', 'dialog'];
  const rows = kinds.map((kind) => {
    const found = results.flatMap(({ rows, before, after }) =>
      rows.map((row, i) => ({ ...row, was: before.names[i], is: after.names[i] })).filter((row) => row.kind === kind),
    );
    const count = (test) => found.filter(test).length;
    return [
      kind,
      found.length,
      count(({ was }) => was),
      count(({ is }) => is),
      count(({ was, name }) => was && saysTheSame(was, name)),
      count(({ is, name }) => is && saysTheSame(is, name)),
    ];
  });
  const total = (side) => results.reduce((sum, result) => sum + all(result[side].violations), 0);
  return `${table(['kind', 'elements', 'named before', 'named after', 'same before', 'same after'], rows)}

axe-core finds fault with ${total('before')} elements before, ${total('after')} after.`;
}

const all = (violations) => Object.values(violations).reduce((sum, count) => sum + count, 0);

function violations(results) {
  const ids = [
    ...new Set(results.flatMap(({ before, after }) => Object.keys({ ...before.violations, ...after.violations }))),
  ];
  const sum = (side, id) => results.reduce((count, result) => count + (result[side].violations[id] ?? 0), 0);
  return table(
    ['rule', 'before', 'after'],
    ids.sort().map((id) => [id, sum('before', id), sum('after', id)]),
  );
}

function namesOfPage({ page, rows, before, after }) {
  const lines = rows.map(({ selector, kind, name }, i) => [
    `\`${selector}\``,
    kind,
    name,
    before.names[i] ?? '(not exposed)',
    after.names[i] ?? '(not exposed)',
    saysTheSame(after.names[i], name) ? 'yes' : '',
  ]);
  return `## ${page}\n\n${table(['element', 'kind', 'human name', 'before', 'after', 'same'], lines)}`;
}
