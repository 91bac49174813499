import { lackIn } from './cannot.mjs';

/**
 * Judges the tests of one engine by the list of known differences: the verdict on each file, `{ file: { passed, skipped, known, faults } }`.
 * A known difference fails and is known with its reason; one that passes is a fault, because then the list is wrong; and so is one that no
 * test is called by.
 *
 * @param sessions what the test runner tells of each file: `{ file, tests: [{ name, passed, skipped, error }], errors }`
 * @param differences entries of the list that concern this engine and these files
 */
export function judge(sessions, differences) {
  return Object.fromEntries(
    sessions.map((session) => {
      const own = differences.filter(({ file }) => file === session.file);
      return [session.file, judgeFile(session, own)];
    }),
  );
}

function judgeFile({ tests, errors }, differences) {
  const verdict = { passed: 0, skipped: 0, known: [], faults: [] };
  for (const test of tests) {
    const difference = differences.find((entry) => entry.test === test.name);
    judgeTest(verdict, test, difference?.reason);
  }
  for (const error of errors) judgeTest(verdict, { name: '', error });
  for (const { test } of differences) {
    if (!tests.some(({ name }) => name === test))
      fault(verdict, test, 'It is on the list of known differences, and there is no such test.');
  }
  return verdict;
}

function judgeTest(verdict, { name, passed, skipped, error }, reason) {
  const known = reason ?? lackIn(error ?? '');
  if (skipped) verdict.skipped += 1;
  else if (passed && reason) fault(verdict, name, `It passes, though it is a known difference: ${reason}`);
  else if (passed) verdict.passed += 1;
  else if (known) verdict.known.push({ test: name, reason: known });
  else fault(verdict, name, error);
}

function fault(verdict, test, why) {
  verdict.faults.push({ test, why });
}
