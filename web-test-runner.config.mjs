import { defaultReporter, summaryReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { join } from 'node:path';
import { ensureWindowless } from './scripts/support/browser.mjs';
import { engineRun } from './scripts/engines/engine-run.mjs';
import { launchers } from './scripts/engines/launchers.mjs';
import { root } from './scripts/support/root.mjs';
import { assetFiles } from './scripts/wtr/asset-files.mjs';
import { axCommands } from './scripts/wtr/ax-commands.mjs';
import { ciCommands } from './scripts/wtr/ci-commands.mjs';
import { damagedAssets } from './scripts/wtr/damaged-assets.mjs';
import { builtFiles } from './scripts/wtr/built-files.mjs';
import { bundledTests } from './scripts/wtr/bundled-tests.mjs';
import { servedHostPages } from './scripts/wtr/host-pages.mjs';
import { fuzzCommands } from './scripts/wtr/fuzz-commands.mjs';
import { keyCommands } from './scripts/wtr/key-commands.mjs';
import { memoryCommands } from './scripts/wtr/memory-commands.mjs';
import { resultFile } from './scripts/wtr/result-file.mjs';

// One engine of several, judged by the list of known differences; or Chromium, which has none.
const run = await engineRun();

const measuresCoverage = process.argv.includes('--coverage');

export default {
  files: ['test/**/*.test.ts', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  // A window of WebKit may take a minute to come up beside other work.
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 30_000 } },
  // What is measured is measured module by module.
  middleware: [assetFiles(), damagedAssets(), servedHostPages(), ...(measuresCoverage ? [] : [bundledTests()])],
  plugins: [
    axCommands(),
    ciCommands(),
    keyCommands(),
    memoryCommands(),
    fuzzCommands(join(root, 'test-results', 'fuzz.json')),
    builtFiles(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  ],
  browsers: [run?.launcher ?? launchers.chromium({ browser: await ensureWindowless() })],
  // Code that runs in a worker only is out of the measure's sight.
  coverageConfig: { include: ['src/**'], exclude: ['src/**/*.worker.ts'], reporters: ['text-summary', 'lcovonly'] },
  logger: run?.logger,
  reporters: run?.reporters ?? [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    summaryReporter(),
    resultFile(join(root, 'test-results', 'unit-files.json')),
  ],
};
