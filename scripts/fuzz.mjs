import { parseArgs } from 'node:util';
import { runTests } from './test/run-tests.mjs';
import { main } from './support/main.mjs';

/**
 * Plays random pages and random keys that nobody has played yet, for as many seconds a test as one asks: `npm run fuzz -- --seconds 600`.
 * What fails is printed with its seed and path; `--seed` and `--path` play it again.
 */
await main(import.meta, () => {
  const text = { type: 'string' };
  const options = { seconds: text, seed: text, path: text };
  const { seconds = '120', seed = String(Date.now() % 2 ** 31), path = '' } = parseArgs({ options }).values;
  const runs = path ? '1' : '1000000';
  Object.assign(process.env, { FUZZ_SECONDS: seconds, FUZZ_RUNS: runs, FUZZ_SEED: seed, FUZZ_PATH: path });
  return runTests(['--only', 'unit', '--files', 'test/{fuzz/restore,popups/fuzz}.test.ts']);
});
