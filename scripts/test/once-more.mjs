/** So many files may fail by an accident of the machine; more of them have a reason. */
const accidents = 5;

/**
 * Plays test files, and on a machine that checks for others (CI) those in which something failed once more when the rest is through: beside
 * three browsers on two cores a key may come late, which says nothing of the overlay. What fails twice has failed. It is told aloud, so that
 * a test which needs this is mended.
 *
 * @param play plays files and resolves to `{ [file]: verdict }`
 * @param hasFailed whether a verdict tells of a failure
 */
export async function onceMore(files, play, hasFailed) {
  const verdicts = await play(files);
  const failed = Object.keys(verdicts).filter((file) => hasFailed(verdicts[file]));
  const brokeOff = files.some((file) => !(file in verdicts));
  if (!process.env.CI || brokeOff || !failed.length || failed.length > accidents) return verdicts;
  console.log(`Something failed, and is played once more: ${failed.join(', ')}.`);
  return { ...verdicts, ...(await play(failed)) };
}
