import { breadth, labels } from './labels.js';

/** Least odds at which a word is said, by how many classes it is true of: the broader, the likelier to be right. */
const SURE_OF_ONE = 0.95;
const SURE_OF_SEVERAL = 0.9;
const SURE_OF_MANY = 0.75;
const MANY = 40;

/** A word, the odds that it is true of the image, 0 … 1, and ever broader words that are true with it. */
export interface Label {
  readonly word: string;
  readonly odds: number;
  readonly broader: readonly string[];
}

/**
 * Chooses the narrowest word that is sure enough: near things share their odds with the broader word that is true of them all
 * ("husky", "dog", "animal"). `null` where not even a broad one is.
 */
export function bestLabel(odds: ArrayLike<number>): Label | null {
  const sums = new Map<string, number>();
  labels.forEach((words, index) => {
    for (const word of words) sums.set(word, (sums.get(word) ?? 0) + (odds[index] ?? 0));
  });
  const sure = [...sums].filter(([word, sum]) => sum >= threshold(word));
  const [narrowest] = sure.sort(([a, p], [b, q]) => breadthOf(a) - breadthOf(b) || q - p);
  if (!narrowest) return null;
  const [word, sum] = narrowest;
  return { word, odds: Math.min(1, sum), broader: broaderThan(word) };
}

function broaderThan(word: string): readonly string[] {
  const words = labels.find((ofClass) => ofClass.includes(word)) ?? [];
  return words.slice(words.indexOf(word) + 1);
}

function threshold(word: string): number {
  const classes = breadthOf(word);
  if (classes === 1) return SURE_OF_ONE;
  return classes < MANY ? SURE_OF_SEVERAL : SURE_OF_MANY;
}

function breadthOf(word: string): number {
  return breadth.get(word) ?? 0;
}
