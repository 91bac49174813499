import { join } from 'node:path';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { check } from '../check.mjs';
import { coreInOthers } from '../engines/core-in-others.mjs';
import { isCore } from '../engines/suite.mjs';
import { root } from '../support/root.mjs';
import { run } from '../support/run.mjs';
import { size } from '../size.mjs';
import { inBrowser } from './in-browser.mjs';

const results = 'test-results';

/**
 * What `npm test` runs, in this order. Each has the test files that belong to it (none: it runs whatever files are asked for)
 * and resolves to `{ passed, failed, skipped }`, counted from what really ran.
 */
export const runners = {
  check: { sentence: 'Checking the source.', run: check },
  node: {
    sentence: 'Running the tests of the scripts in Node.',
    owns: (file) => /^test\/node\/.*\.test\.mjs$/.test(file),
    run: (files) =>
      counted('node.json', process.execPath, [...nodeReporters, '--test', '--test-concurrency=2', ...files]),
  },
  unit: {
    sentence: 'Running the tests of the source in the browser.',
    owns: (file) => /^test\/(?!e2e\/).*\.test\.ts$/.test(file),
    run: inBrowser,
  },
  engines: {
    sentence: 'Running the core of it in Firefox and WebKit.',
    owns: isCore,
    run: coreInOthers,
  },
  e2e: {
    sentence: 'Running the tests of the built overlay on the demo.',
    owns: (file) => /^test\/e2e\/.*\.(?:spec|test)\.ts$/.test(file),
    run: (files) => counted('e2e.json', 'playwright', ['test', ...files], fromPlaywright),
  },
  size: { sentence: 'Measuring what a page load costs.', run: size },
};

const nodeReporters = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/test/counting-reporter.mjs',
  `--test-reporter-destination=${results}/node.json`,
];

/** Runs a test runner and reads the result file it leaves; a run that breaks off counts as one failure at least. */
async function counted(name, program, args, read = (result) => result) {
  const file = join(root, results, name);
  mkdirSync(join(root, results), { recursive: true });
  rmSync(file, { force: true });
  const endedWell = await run(program, args);
  const counts = readCounts(file, read);
  return endedWell || counts.failed ? counts : { ...counts, failed: 1 };
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No result could be read: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function fromPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
