import { SitePage } from './site-page.mjs';
import { probes } from './probes.mjs';

/** The share of elements that must look as the adjustment says: a page's own `!important` on a lone element is its last word. */
const ENOUGH = 0.97;

/** Plays every adjustment on one page, then all together; answers with a row each: what holds, and how much changed. */
export async function playSite(browser, site) {
  const page = await SitePage.open(browser, site);
  const rows = [];
  try {
    for (const probe of probes) rows.push({ site: site.name, ...(await playOne(page, probe)) });
    rows.push({ site: site.name, ...(await playAll(page)) });
  } finally {
    await page.close();
  }
  return rows;
}

async function playOne(page, probe) {
  const before = await page.state(probe);
  await page.show({ [probe.id]: probe.value });
  const { changed, of, first } = await page.until(
    async () => {
      // What follows the pointer may have been loaded since it last moved.
      if (probe.point) await page.pointAt(probe.point);
      return page.measured(probe, before);
    },
    (measured) => measured.changed >= measured.of * ENOUGH,
  );
  await page.leave();
  const undone = await page.undone();
  const holds = changed >= of * ENOUGH && undone.isUndone;
  return { look: `${probe.id}: ${probe.value}`, of, changed, first, ...undone, holds };
}

async function playAll(page) {
  await page.show(Object.fromEntries(probes.map(({ id, value }) => [id, value])));
  await page.rest();
  const { differs } = await page.difference();
  await page.show({});
  await page.rest();
  const undone = await page.undone();
  return { look: 'all together', of: 1, changed: Number(differs), ...undone, holds: differs && undone.isUndone };
}
