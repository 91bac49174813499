import { houseFaults } from './check/house.mjs';
import { brokenWalls } from './check/walls.mjs';
import { main } from './support/main.mjs';
import { root } from './support/root.mjs';
import { run } from './support/run.mjs';

/** The steps that judge the source without running it; each answers whether it found nothing to hold against it. */
export const checks = [
  { name: 'types', passes: () => run('tsc', ['--noEmit']) },
  { name: 'lint', passes: () => run('eslint', ['.', '--max-warnings=0']) },
  { name: 'format', passes: () => run('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'import walls', passes: () => silent(brokenWalls(root)) },
  { name: 'house rules', passes: () => silent(houseFaults(root)) },
];

/** Runs all checks beside each other, says aloud which one found something, and counts them. */
export async function check() {
  console.log(`Checking: ${checks.map(({ name }) => name).join(', ')}.`);
  const outcomes = await Promise.all(checks.map(async ({ name, passes }) => ({ name, passed: await passes() })));
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name } of failed) console.error(`Check failed: ${name}.`);
  return { passed: checks.length - failed.length, failed: failed.length, skipped: 0 };
}

function silent(faults) {
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

await main(import.meta, async () => (await check()).failed === 0);
