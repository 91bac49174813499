import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes `{ passed, failed, skipped }` to a file when the run ends; a test file that could not run counts as one failure. */
export function resultFile(path) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const outcomes = outcomesOf(session.testResults);
        if (!session.passed && !outcomes.includes('failed')) outcomes.push('failed');
        for (const outcome of outcomes) counts[outcome] += 1;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(counts)}\n`);
    },
  };
}

function outcomesOf(suite) {
  if (!suite) return [];
  const own = suite.tests.map(({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed'));
  return [...own, ...suite.suites.flatMap(outcomesOf)];
}
