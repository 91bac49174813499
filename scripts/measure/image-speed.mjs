/**
 * Measures how long it takes to describe photographs, beside the same model called bare in a worker, in turns in one browser:
 *
 *     node scripts/measure/image-speed.mjs --images DIR [--count 24] [--rounds 3]
 *
 * DIR holds twice as many photographs as are described at once: the first half is described cold, with all that has to be loaded,
 * the other warm. Tells the least of all rounds, in milliseconds and as a ratio: until the last text that an image got first, and until
 * no image waits any more; how long the main thread was blocked at most, by its own clock; and what a second visit asks of workers.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { buildIfNeeded } from '../build.mjs';
import { findBrowser, launchArguments } from '../support/browser.mjs';
import { keepResult } from '../support/keep-result.mjs';
import { main } from '../support/main.mjs';
import { PlainError } from '../support/plain-error.mjs';
import { describeBare, describeBatch, opened } from './image-speed/in-page.mjs';
import { longestTask } from './image-speed/longest-task.mjs';
import { servePhotographs } from './image-speed/serve-photographs.mjs';

/** Answers with rows of `{ what, bare, overlay, ratio }`, in milliseconds. */
export async function imageSpeed({ images, count, rounds }) {
  const server = await servePhotographs(images);
  if (server.photographs.length < 2 * count)
    throw new PlainError(`${images} holds fewer than ${2 * count} photographs.`);
  const batches = [server.photographs.slice(0, count), server.photographs.slice(count, 2 * count)];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', ...launchArguments] }); // prettier-ignore
  const visits = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      visits.push({ bare: await visitBare(browser, server, batches), overlay: await visit(browser, server, batches) });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rowsOf(visits);
}

async function visitBare(browser, { origin }, batches) {
  const page = await browser.newPage();
  await page.addInitScript(`globalThis.opened = ${opened}`);
  await page.goto(`${origin}/bare`);
  const [cold, warm] = [await page.evaluate(describeBare, batches[0]), await page.evaluate(describeBare, batches[1])];
  await page.close();
  return { cold, warm };
}

async function visit(browser, { origin }, batches) {
  const context = await browser.newContext();
  await context.addInitScript(`globalThis.opened = ${opened}`);
  const page = await context.newPage();
  await page.goto(`${origin}/overlay`);
  await page.evaluate('document.querySelector("curb-cut").ready');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const cold = await page.evaluate(describeBatch, batches[0]);
  const warm = await page.evaluate(describeBatch, batches[1]);
  const blocked = longestTask(await browser.stopTracing());
  const again = await context.newPage();
  let workers = 0;
  again.on('worker', () => (workers += 1));
  await again.goto(`${origin}/overlay`);
  await again.evaluate('document.querySelector("curb-cut").ready');
  const second = await again.evaluate(describeBatch, batches[0]);
  await context.close();
  return { cold, warm, second, workers, blocked };
}

function rowsOf(visits) {
  const least = (value) => Math.round(Math.min(...visits.map(value)));
  const row = (what, ofOverlay, ofBare) => {
    const [overlay, bare] = [least(ofOverlay), ofBare && least(ofBare)];
    return { what, overlay, bare, ratio: bare && Math.round((100 * overlay) / bare) / 100 };
  };
  return [
    row('cold, last first text', ({ overlay }) => overlay.cold.named, ({ bare }) => bare.cold),
    row('cold, all described', ({ overlay }) => overlay.cold.described, ({ bare }) => bare.cold),
    row('warm, last first text', ({ overlay }) => overlay.warm.named, ({ bare }) => bare.warm),
    row('warm, all described', ({ overlay }) => overlay.warm.described, ({ bare }) => bare.warm),
    row('second visit', ({ overlay }) => overlay.second.described),
    row('second visit, workers', ({ overlay }) => overlay.workers),
    row('main thread blocked', ({ overlay }) => overlay.blocked),
  ]; // prettier-ignore
}

await main(import.meta, async () => {
  const { values } = parseArgs({
    options: {
      images: { type: 'string' },
      count: { type: 'string', default: '24' },
      rounds: { type: 'string', default: '3' },
    },
  });
  if (!values.images) throw new PlainError('Which photographs? Use --images DIR.');
  await buildIfNeeded();
  const rows = await imageSpeed({
    images: resolve(values.images),
    count: Number(values.count),
    rounds: Number(values.rounds),
  });
  keepResult('image-speed.json', rows);
  console.table(rows);
  return true;
});
