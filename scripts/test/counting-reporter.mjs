/** A reporter for node's own test runner: answers with `{ passed, failed, skipped }` as JSON once all files have run. */
export default async function* countingReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed += 1;
    else if (type === 'test:pass') counts[data.skip === undefined ? 'passed' : 'skipped'] += 1;
  }
  yield `${JSON.stringify(counts)}\n`;
}
