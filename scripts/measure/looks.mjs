/**
 * Plays every adjustment on whole sites: does the page then look as the adjustment says, and is it afterwards as it was, to the byte?
 * Plays the built overlay, so `npm run build` comes first.
 *
 *     node scripts/measure/looks.mjs [--sites DIR] [--only NAME]
 *
 * `--sites` is a folder in which npm has installed the packages of `looks/sites.mjs`; without it, only the demo is played.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../support/browser.mjs';
import { keepResult } from '../support/keep-result.mjs';
import { main } from '../support/main.mjs';
import { playSite } from './looks/play-site.mjs';
import { sitesIn } from './looks/sites.mjs';

await main(import.meta, async () => {
  const { sites, only } = parseArgs({ options: { sites: { type: 'string' }, only: { type: 'string' } } }).values;
  const { found, missing } = sitesIn(sites);
  if (missing.length > 0) {
    console.log(
      `Left out, for they are not there: ${missing.join(', ')}. Install them by npm and name their folder: --sites DIR.`,
    );
  }
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  const rows = [];
  try {
    for (const site of found.filter(({ name }) => !only || name.startsWith(only))) {
      const played = await playSite(browser, site);
      played.filter((row) => !row.holds).forEach(tell);
      console.log(`${site.name}: ${played.filter((row) => row.holds).length} of ${played.length} hold.`);
      rows.push(...played);
    }
  } finally {
    await browser.close();
  }
  keepResult('looks.json', rows);
  return rows.every((row) => row.holds);
});

function tell({ site, look, changed, of, isUndone, detail }) {
  const undone = isUndone ? '' : `; not undone: ${detail}`;
  console.log(`  ${site}, ${look}: ${changed} of ${of} changed${undone}`);
}
