import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { WrittenReport } from '../audit/report.js';
import { asked, type Command } from './command.js';
import { DIST } from './dist.js';
import { visitPages } from './overlaid-page.js';
import { auditText } from './audit-text.js';
import { reportOf } from './report-of.js';
import { writeOut } from './write-out.js';

const USAGE = `curb-cut audit PAGE… [--json FILE]

Opens each page, has everything mended that can be, and lists it with the way to mend it in the source; then what only you can mend.
axe-core counts elements that break its rules, before and after. What it cannot see stays unseen: test with people.

  --json FILE  write the whole report there as well`;

/** What is known of one page. */
export interface PageAudit {
  readonly report: WrittenReport;
  /** Elements that break a rule of axe-core, without the overlay and with it. */
  readonly violations: { readonly before: number; readonly after: number };
}

/** `curb-cut audit`: what is mended on each page, how its owner mends it in the source, and what is left. */
export const audit: Command = async (args) => {
  const request = asked(args, USAGE, { json: { type: 'string' } });
  if (!request) return;
  const audits: PageAudit[] = [];
  await visitPages(request.pages, async (page, name) => {
    const found = await auditOf(page, name);
    audits.push(found);
    console.log(auditText(found));
  });
  const { json } = request.options;
  if (typeof json === 'string') await writeOut(json, audits);
};

async function auditOf(page: Page, name: string): Promise<PageAudit> {
  await page.addScriptTag({ path: join(DIST, 'assets', 'audit', 'axe.min.js') });
  const before = await violationsOn(page);
  const report = { ...(await reportOf(page)), page: name };
  return { report, violations: { before, after: await violationsOn(page) } };
}

/** The page itself is judged, not what we put into it. */
function violationsOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ exclude: ['curb-cut'] }, { resultTypes: ['violations'] });
    return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
  });
}
