/** What the verdicts on some files come to: `{ passed, failed, skipped, known }`. */
export function countsOf(verdicts) {
  const sum = (count) => verdicts.reduce((total, verdict) => total + count(verdict), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ faults }) => faults.length),
    skipped: sum(({ skipped }) => skipped),
    known: sum(({ known }) => known.length),
  };
}
