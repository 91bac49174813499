import { animals } from './animals.js';
import { nature } from './nature.js';
import { places } from './places.js';
import { things } from './things.js';

/** How many classes ImageNet has. */
const CLASSES = 1000;

/** For each class of ImageNet the words that are true of it, from the narrowest to the broadest; none means silence. */
export const labels: readonly (readonly string[])[] = read([animals, nature, places, things].join('\n'));

/** How many classes each word is true of. */
export const breadth: ReadonlyMap<string, number> = counted(labels.flat());

/** Words beyond which there is no broader one: where they are not said, nothing is. */
export const broadest: ReadonlySet<string> = lastOf(labels);

/** From so many classes on, a word beyond which there is none says little. */
const VAGUE = 10;

/** True for the broadest of words: "animal", "food", "building". */
export const isBroad = (word: string): boolean => broadest.has(word) && (breadth.get(word) ?? 0) >= VAGUE;

/** A table's heading names ever broader words, `*` for none; the indented lines below it hold the classes: index and word. */
function read(table: string): string[][] {
  const words: string[][] = Array.from({ length: CLASSES }, () => []);
  for (const [, heading = '', entries = ''] of table.matchAll(/^(\S.*):\n((?: {2}.*\n)+)/gm)) {
    const broader = heading === '*' ? [] : heading.split(' < ');
    for (const [, index, word = ''] of entries.matchAll(/(\d+) ([^,\n]+)/g))
      words[Number(index)] = [...new Set([word, ...broader])];
  }
  return words;
}

function lastOf(labels: readonly (readonly string[])[]): Set<string> {
  const narrower = new Set(labels.flatMap((words) => words.slice(0, -1)));
  return new Set(labels.flatMap((words) => words.slice(-1)).filter((word) => !narrower.has(word)));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
