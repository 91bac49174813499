import { lackIn } from './cannot.mjs';

/**
 * Judges the tests of one engine by the list of known differences: `{ passed, failed, skipped, known, faults }`. A known difference fails and
 * is known with its reason; one that passes is a fault, because then the list is wrong; and so is one that no test is called by.
 *
 * @param sessions what the test runner tells of each file: `{ file, tests: [{ name, passed, skipped, error }], errors }`
 * @param differences entries of the list that concern this engine and these files
 */
export function judge(sessions, differences) {
  const verdict = { passed: 0, failed: 0, skipped: 0, known: [], faults: [], areas: {} };
  const met = new Set();
  for (const { file, tests, errors } of sessions) {
    for (const test of tests) {
      const difference = differences.find((entry) => entry.file === file && entry.test === test.name);
      if (difference) met.add(difference);
      judgeTest(verdict, { file, ...test, reason: difference?.reason });
    }
    for (const error of errors) fault(verdict, file, '', error);
  }
  for (const entry of differences) {
    if (!met.has(entry))
      fault(verdict, entry.file, entry.test, 'It is on the list of known differences, and there is no such test.');
  }
  return verdict;
}

function judgeTest(verdict, { file, name, passed, skipped, error, reason }) {
  if (skipped) verdict.skipped += 1;
  else if (passed && reason) fault(verdict, file, name, `It passes, though it is a known difference: ${reason}`);
  else if (passed) {
    verdict.passed += 1;
    areaOf(verdict, file).passed += 1;
  } else {
    const known = reason ?? lackIn(error ?? '');
    if (!known) return fault(verdict, file, name, error);
    verdict.known.push({ file, test: name, reason: known });
    areaOf(verdict, file).known += 1;
  }
}

function fault(verdict, file, test, why) {
  verdict.failed += 1;
  verdict.faults.push({ file, test, why });
  areaOf(verdict, file).failed += 1;
}

/** The counts of the folder of tests that a file is in. */
function areaOf({ areas }, file) {
  return (areas[file.split('/')[1]] ??= { passed: 0, failed: 0, known: 0 });
}
