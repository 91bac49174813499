import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from '../support/root.mjs';
import { judge } from './judge.mjs';

/** Judges the tests of a run by the list of known differences: prints each fault, and writes the verdict to a file when the run ends. */
export function verdictReporter(path, { title, version }, differences) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const [file, { faults }] of Object.entries(judge(sessionsForTestFile.map(plain), differences)))
        for (const { test, why } of faults) logger.log(`${title}: ${file}: ${test}\n  ${why}\n`);
    },
    stop({ sessions }) {
      const files = judge([...sessions].map(plain), differences);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify({ engine: title, version, files }, null, 1)}\n`);
    },
  };
}

function plain({ testFile, testResults, errors, passed }) {
  const tests = testResults ? testsOf(testResults, '') : [];
  const broken = !passed && tests.every((test) => test.passed || test.skipped);
  const said = errors.map(({ message }) => message);
  return {
    file: relative(root, testFile).replaceAll('\\', '/'),
    tests,
    errors: broken && !said.length ? ['It did not run to its end.'] : said,
  };
}

function testsOf({ tests, suites }, path) {
  const own = tests.map(({ name, passed, skipped, error }) => ({
    name: path + name,
    passed,
    skipped,
    error: error && [error.message, error.stack].filter(Boolean).join('\n'),
  }));
  return [...own, ...suites.flatMap((suite) => testsOf(suite, `${path}${suite.name} › `))];
}
