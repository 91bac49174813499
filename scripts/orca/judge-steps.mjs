/**
 * Holds what was said against what is expected: `only` with the overlay, `both` in any case; a step without words only leads on. A step's
 * `known` gives a browser's reason for its silence: where it speaks all the same, that is a fault, and the reason is taken out.
 */
export function judgeSteps(said, steps, { browser, overlay }) {
  const missed = [];
  const known = [];
  for (const [at, step] of steps.entries()) {
    const expected = [step.both ?? step.only ?? []].flat();
    if (expected.length === 0) continue;
    const isWanted = step.both !== undefined || overlay === 'on';
    const isSaid = expected.every((words) => phrasesAfter(said, at).some((phrase) => words.test(phrase)));
    const reason = isWanted ? step.known?.[browser] : undefined;
    if (reason && !isSaid) known.push(`${step.what}: ${reason}`);
    else if (reason || isSaid !== isWanted) missed.push(faultOf(step, { isSaid, reason }));
  }
  return { missed, known };
}

/** What is said of a key may come when the next one is pressed. */
function phrasesAfter(said, at) {
  return said.slice(at + 1, at + 3).flatMap(({ phrases }) => phrases);
}

function faultOf({ what, key }, { isSaid, reason }) {
  if (!isSaid) return `${what} is not said at ${key}.`;
  return `${what} is said at ${key}, ${reason ? 'which is known to fail' : 'though the overlay is off'}.`;
}
