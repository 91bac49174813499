import { runTests } from './test/run-tests.mjs';
import { main } from './support/main.mjs';
import { readArguments } from './support/read-arguments.mjs';

const usage = `npm run fuzz -- [--seconds 120] [--seed NUMBER] [--path PATH]

Plays random pages and random keys that nobody has played yet. What fails is printed with its seed and path.

  --seconds NUMBER  how long each of the two tests plays
  --seed NUMBER     plays from this seed
  --path PATH       plays one case again, with its seed`;

const text = { type: 'string' };

await main(import.meta, () => {
  const asked = readArguments(usage, { options: { seconds: text, seed: text, path: text } });
  if (!asked) return true;
  const { seconds = '120', seed = String(Date.now() % 2 ** 31), path = '' } = asked.values;
  const runs = path ? '1' : '1000000';
  Object.assign(process.env, { FUZZ_SECONDS: seconds, FUZZ_RUNS: runs, FUZZ_SEED: seed, FUZZ_PATH: path });
  return runTests(['--only', 'unit', '--files', 'test/{fuzz/restore,popups/fuzz}.test.ts']);
});
