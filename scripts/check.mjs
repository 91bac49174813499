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

/** Runs every check, says aloud which one, and counts them. */
export async function check() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, passes } of checks) {
    console.log(`Checking: ${name}.`);
    if (await passes()) counts.passed += 1;
    else {
      counts.failed += 1;
      console.error(`Check failed: ${name}.`);
    }
  }
  return counts;
}

function silent(faults) {
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

await main(import.meta, async () => (await check()).failed === 0);
