import { chromium } from 'playwright';
import { measure } from './bench/measure.mjs';
import { rowsOf } from './bench/rows-of.mjs';
import { servePages } from './bench/serve-pages.mjs';
import { subjects } from './bench/subjects.mjs';
import { ensureBrowser, launchArguments } from './support/browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { keepResult } from './support/keep-result.mjs';
import { main } from './support/main.mjs';
import { readArguments } from './support/read-arguments.mjs';

const usage = `npm run bench -- [--sizes 0,1000,10000,50000] [--rounds 2]

Measures what Curb Cut costs, beside the page alone, the least that would do the job, and others that one script puts on a page.

  --sizes LIST     how many elements the pages have
  --rounds NUMBER  how often each is played; the least value counts`;

/** Some of the others ask their own servers for more. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Measures what Curb Cut costs, beside the page alone, the least that would do the job and others, in turns in one browser; prints a table
 * and writes it to `test-results/bench.json` as `[{ metric, size, subject, value, unit, ratio }]`. Sizes are numbers of elements; figures
 * in ms are of the main thread's own clock, except "key to focus" and those "at 4x". Ratios can be compared, figures only on one machine.
 */
export async function bench({ sizes, rounds }) {
  const server = await servePages();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', ...launchArguments, ALONE] }); // prettier-ignore
  const visits = [];
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      for (const subject of subjects.filter(({ most = size }) => size <= most)) {
        visits.push({ subject: subject.name, size, values: await measure(browser, server, { subject, size }) });
      }
    }
  }
  await browser.close();
  server.close();
  const rows = rowsOf(visits);
  keepResult('bench.json', rows);
  console.table(rows);
  return rows;
}

await main(import.meta, async () => {
  const asked = readArguments(usage, {
    options: { sizes: { type: 'string', default: '0,1000,10000,50000' }, rounds: { type: 'string', default: '2' } },
  });
  if (!asked) return true;
  const { sizes, rounds } = asked.values;
  await buildIfNeeded();
  await bench({ sizes: sizes.split(',').map(Number), rounds: Number(rounds) });
  return true;
});
