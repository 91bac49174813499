import { onceMore } from '../test/once-more.mjs';
import { countsOf } from './counts-of.mjs';
import { engines } from './engines.mjs';
import { ensureEngine } from './ensure-engine.mjs';
import { runEngine } from './run-engine.mjs';

/**
 * Runs files in the engines besides Chromium, both at a time as each takes one page after the other, and answers with the counts. An engine
 * that is not there is skipped aloud, but on a machine that checks for others (CI) it is installed, and its lack is a failure.
 */
export async function coreInOthers(files) {
  const found = [];
  // One after the other: two installations at a time would be in each other's way.
  for (const name of ['firefox', 'webkit']) {
    const engine = process.env.CI ? await ensureEngine(name) : await engines[name].find();
    found.push({ name, title: engines[name].title, version: engine?.version });
  }
  const counts = await Promise.all(found.map((engine) => countsIn(engine, files)));
  return Object.fromEntries(
    ['passed', 'failed', 'skipped'].map((outcome) => [outcome, counts.reduce((sum, each) => sum + each[outcome], 0)]),
  );
}

async function countsIn({ name, title, version }, files) {
  if (!version) {
    console.log(`Skipped: ${title} is not here; \`npm run engines\` installs it where it can.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`In ${title} ${version}:`);
  const play = async (some) => (await runEngine(name, some)).files;
  const verdicts = await onceMore(files, play, ({ faults }) => faults.length > 0);
  const { passed, failed, skipped, known } = countsOf(Object.values(verdicts));
  console.log(`${title}: ${passed} passed, ${failed} failed, ${known} known differences.`);
  return { passed, failed, skipped: skipped + known };
}
