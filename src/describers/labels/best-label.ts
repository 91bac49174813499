import { alarming } from './alarming.js';
import { breadth, broadest, labels } from './labels.js';
import { wordsOfName } from './words-of-name.js';
import { worn } from './worn.js';

/** Least odds at which a word is said, by how many classes it is true of: the broader, the likelier to be right. */
const SURE_OF_ONE = 0.95;
const SURE_OF_SEVERAL = 0.9;
const SURE_OF_MANY = 0.8;
const MANY = 40;
/** A word beyond which there is none is mistaken for another more seldom than one of several near things. */
const SURE_OF_BROADEST = 0.87;
/** A drawing may be like anything; what is shown on an even ground is known for sure. */
const SURE_OF_DRAWN = 0.995;
/** How many times likelier a word is that the name of the file says, too; and how likely it must then be. */
const NAMED = 25;
const SURE_OF_NAMED = 0.8;

/** What is known of an image besides what the model sees in it: whether it is drawn, or as even as if it were, and the name of its file. */
export interface Circumstances {
  readonly isDrawn?: boolean;
  readonly fileName?: string;
}

/** A word, the odds that it is true of the image, 0 … 1, and ever broader words that are true with it. */
export interface Label {
  readonly word: string;
  readonly odds: number;
  readonly broader: readonly string[];
}

/**
 * Chooses the narrowest word that is sure enough: near things share their odds with the broader word that is true of them all
 * ("husky", "dog", "animal"). A word that the file is called by needs lower odds. `null` where not even a broad one is sure.
 */
export function bestLabel(
  odds: ArrayLike<number>,
  { isDrawn = false, fileName = '' }: Circumstances = {},
): Label | null {
  const sums = oddsOfWords(odds);
  const threshold = isDrawn ? () => SURE_OF_DRAWN : oddsInPhotographs;
  const sure = [...sums].filter(([word, sum]) => sum >= threshold(word));
  const named = isDrawn ? [] : namedIn(fileName, sums);
  const [narrowest] = [...sure, ...named].sort(([a, p], [b, q]) => breadthOf(a) - breadthOf(b) || q - p);
  if (!narrowest) return null;
  const [word, sum] = narrowest;
  return { word, odds: Math.min(1, sum), broader: broaderThan(word) };
}

function oddsOfWords(odds: ArrayLike<number>): Map<string, number> {
  const sums = new Map<string, number>();
  labels.forEach((words, index) => {
    for (const word of words) sums.set(word, (sums.get(word) ?? 0) + (odds[index] ?? 0));
  });
  return sums;
}

/** Words that a file is called by and that the model half believes, with the odds that both together give (Bayes). */
function namedIn(fileName: string, sums: ReadonlyMap<string, number>): [string, number][] {
  return wordsOfName(fileName)
    .map((word): [string, number] => {
      const seen = sums.get(word) ?? 0;
      return [word, (NAMED * seen) / (NAMED * seen + 1 - seen)];
    })
    .filter(([, odds]) => odds >= SURE_OF_NAMED);
}

function broaderThan(word: string): readonly string[] {
  const words = labels.find((ofClass) => ofClass.includes(word)) ?? [];
  return words.slice(words.indexOf(word) + 1);
}

/** What somebody wears is told of where it is shown for itself, as shops show it on an even ground. */
const oddsInPhotographs = (word: string): number => (worn.has(word) ? Infinity : leastOdds(word));

function leastOdds(word: string): number {
  const classes = breadthOf(word);
  if (classes >= MANY) return SURE_OF_MANY;
  if (broadest.has(word) && !alarming.has(word)) return SURE_OF_BROADEST;
  return classes === 1 ? SURE_OF_ONE : SURE_OF_SEVERAL;
}

function breadthOf(word: string): number {
  return breadth.get(word) ?? 0;
}
