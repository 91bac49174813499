import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from '../support/root.mjs';

/** Writes `{ [file]: { passed, failed, skipped } }` to a file when the run ends; a test file that could not run counts as one failure. */
export function resultFile(path) {
  return {
    stop({ sessions }) {
      const files = [...sessions].map((session) => [pathOf(session), countsIn(session)]);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(Object.fromEntries(files), null, 1)}\n`);
    },
  };
}

function pathOf({ testFile }) {
  return relative(root, testFile).replaceAll('\\', '/');
}

function countsIn({ testResults, passed }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomesOf(testResults)) counts[outcome] += 1;
  return passed || counts.failed ? counts : { ...counts, failed: 1 };
}

function outcomesOf(suite) {
  if (!suite) return [];
  const own = suite.tests.map(({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed'));
  return [...own, ...suite.suites.flatMap(outcomesOf)];
}
