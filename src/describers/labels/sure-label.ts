import { bestLabel, type Circumstances, type Label } from './best-label.js';

/** From these odds on a second look changes nothing: of what the model is surer of, hardly anything is another thing in a mirror. */
const KNOWN = 0.97;

/**
 * The best label, where it is sure at once or in a mirror as well: a thing stays what it is there, and a guess does not. `again`
 * gives the odds of the mirrored image; it is asked for them only in doubt, for it takes as long as the first look.
 */
export async function sureLabel(
  odds: ArrayLike<number>,
  again: () => Promise<ArrayLike<number>>,
  circumstances: Circumstances,
): Promise<Label | null> {
  const label = bestLabel(odds, circumstances);
  if (!label || label.odds >= KNOWN) return label;
  const mirrored = await again();
  return bestLabel(
    Float32Array.from(odds, (odd, index) => (odd + (mirrored[index] ?? 0)) / 2),
    circumstances,
  );
}
