import { countsOf } from './counts-of.mjs';
import { engines } from './engines.mjs';
import { ensureEngine } from './ensure-engine.mjs';
import { runEngine } from './run-engine.mjs';

/**
 * Runs files in the engines besides Chromium and answers with the counts. An engine that is not there is skipped aloud, but on a machine
 * that checks for others (CI) it is installed, and its lack is a failure.
 */
export async function coreInOthers(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const name of ['firefox', 'webkit']) {
    const { title, find } = engines[name];
    const found = process.env.CI ? await ensureEngine(name) : await find();
    if (!found) {
      console.log(`Skipped: ${title} is not here; \`npm run engines\` installs it where it can.`);
      counts.skipped += 1;
      continue;
    }
    console.log(`In ${title} ${found.version}:`);
    const result = await runEngine(name, files);
    const { passed, failed, skipped, known } = countsOf(Object.values(result.files));
    console.log(`${title}: ${passed} passed, ${failed} failed, ${known} known differences.`);
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += skipped + known;
  }
  return counts;
}
