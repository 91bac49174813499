import { breadth } from './labels.js';

/** Most words of a label. */
const LONGEST = 3;

/** The labels that stand in the name of a file: "red-umbrellas_02.jpg" holds "umbrella". */
export function wordsOfName(fileName: string): string[] {
  const words =
    fileName
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const phrases = words.flatMap((_, from) =>
    Array.from({ length: LONGEST }, (_, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return [...new Set(phrases.flatMap(singulars))].filter((phrase) => breadth.has(phrase));
}

const singulars = (phrase: string): string[] => [phrase, phrase.replace(/s$/, ''), phrase.replace(/es$/, '')];
