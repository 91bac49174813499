/** True where each word of a text stands in another, whatever their case, and whether one thing or more are meant; texts without words are in none. */
export const saysAlready = (whole: string, text: string): boolean => shareSaid(whole, text) === 1;

/** How many of the words of a text stand in another, 0 … 1; none of a text without words. */
export function shareSaid(whole: string, text: string): number {
  const said = wordsOf(whole);
  const words = wordsOf(text);
  const already = words.filter((word) => said.some((other) => isSame(word, other) || isSame(other, word)));
  return already.length / (words.length || 1);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** One word, or the same for several, in languages that put an s to their words; what only begins alike ("car", "care") is another. */
const isSame = (many: string, one: string): boolean => [one, `${one}s`, `${one}es`].includes(many);
