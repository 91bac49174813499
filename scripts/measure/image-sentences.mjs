/**
 * Collects what the overlay says of images on real sites, to be judged by a person who looks at them:
 *
 *     node scripts/measure/image-sentences.mjs --sites DIR --out DIR [--every 2] [--from 0] [--of-each 2] [--most 60]
 *
 * `--sites` holds a folder a site; every second one in order of name is opened at its first page, with the built overlay in it, and without
 * the `alt` of any image. Nobody picks: of the images that differ, two of each site at most are taken in order of the hash of their bytes,
 * 60 in all. `--out` gets `said.json`, and sheets of pictures with what was said of each.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { buildIfNeeded } from '../build.mjs';
import { findBrowser, launchArguments } from '../support/browser.mjs';
import { main } from '../support/main.mjs';
import { PlainError } from '../support/plain-error.mjs';
import { drawSheets } from './image-sentences/draw-sheets.mjs';
import { sentencesOn } from './image-sentences/sentences-on.mjs';
import { sitesUnder } from './image-sentences/sites-under.mjs';

await main(import.meta, async () => {
  const { sites, out, ...numbers } = parseArgs({
    options: {
      sites: { type: 'string' },
      out: { type: 'string' },
      every: { type: 'string', default: '2' },
      from: { type: 'string', default: '0' },
      'of-each': { type: 'string', default: '2' },
      most: { type: 'string', default: '60' },
    },
  }).values;
  if (!sites || !out) throw new PlainError('Which sites, and where to? Use --sites DIR --out DIR.');
  const [every, from, ofEach, most] = ['every', 'from', 'of-each', 'most'].map((name) => Number(numbers[name]));
  await buildIfNeeded();
  const chosen = (await sitesUnder(resolve(sites))).filter((_site, index) => index % every === from);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', ...launchArguments] }); // prettier-ignore
  const all = [];
  try {
    for (const site of chosen) all.push(...(await sentencesOn(browser, site)).slice(0, ofEach));
    const taken = all.sort(byHash).filter(isFirst).slice(0, most);
    await drawSheets(browser, taken, resolve(out));
    console.log(
      `${chosen.length} sites; of ${taken.length} images, ${taken.filter(({ said }) => said).length} are told.`,
    );
  } finally {
    await browser.close();
  }
  return true;
});

function byHash(a, b) {
  return a.hash < b.hash ? -1 : Number(a.hash > b.hash);
}

/** One picture may stand on several sites. */
function isFirst({ hash }, index, all) {
  return all.findIndex((other) => other.hash === hash) === index;
}
