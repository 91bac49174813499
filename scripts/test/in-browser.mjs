import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepResult } from '../support/keep-result.mjs';
import { keptResult } from '../support/kept-result.mjs';
import { root } from '../support/root.mjs';
import { run } from '../support/run.mjs';
import { onceMore } from './once-more.mjs';

/** What the test runner leaves: the counts of each file. */
const left = 'unit-files.json';

/** Runs test files in Chromium and resolves to `{ passed, failed, skipped }`; a file of which nothing is known has failed. */
export async function inBrowser(files) {
  const verdicts = await onceMore(files, play, ({ failed }) => failed > 0);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files)
    for (const [outcome, count] of Object.entries(verdicts[file] ?? { failed: 1 })) counts[outcome] += count;
  keepResult('unit.json', counts);
  return counts;
}

async function play(files) {
  rmSync(join(root, 'test-results', left), { force: true });
  await run('wtr', ['--files', ...files]);
  return keptResult(left) ?? {};
}
