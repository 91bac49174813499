import { defaultReporter, summaryReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { join } from 'node:path';
import { ensureBrowser, launchArguments } from './scripts/browser.mjs';
import { root } from './scripts/root.mjs';
import { assetFiles } from './scripts/wtr/asset-files.mjs';
import { axCommands } from './scripts/wtr/ax-commands.mjs';
import { builtFiles } from './scripts/wtr/built-files.mjs';
import { servedHostPages } from './scripts/wtr/host-pages.mjs';
import { keyCommands } from './scripts/wtr/key-commands.mjs';
import { resultFile } from './scripts/wtr/result-file.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 30_000 } },
  middleware: [assetFiles(), servedHostPages()],
  plugins: [
    axCommands(),
    keyCommands(),
    builtFiles(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await ensureBrowser(), args: launchArguments },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB' }),
    }),
  ],
  // Code that runs in a worker only is out of the measure's sight.
  coverageConfig: { include: ['src/**'], exclude: ['src/**/*.worker.ts'], reporters: ['text-summary', 'lcovonly'] },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    summaryReporter(),
    resultFile(join(root, 'test-results', 'unit.json')),
  ],
};
