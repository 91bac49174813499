/** True where each word of a text stands in another, whatever their case, and whether one thing or more are meant; texts without words are in none. */
export function saysAlready(whole: string, text: string): boolean {
  const said = new Set(wordsOf(whole));
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => said.has(word));
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(singular);

/** The same for one thing and for several, in languages that put an s to their words. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
