import { primaryLanguage } from '../../page/language/language.js';
import { kept } from '../../support/memory/kept.js';

/** Languages other than English that labels are said in, by ISO 639-1 code; each is loaded when the first label is. */
const LANGUAGES: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['de', async () => (await import('./words/de.js')).german],
  ['es', async () => (await import('./words/es.js')).spanish],
  ['fr', async () => (await import('./words/fr.js')).french],
  ['it', async () => (await import('./words/it.js')).italian],
  ['pt', async () => (await import('./words/pt.js')).portuguese],
]);

const loaded = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * Says in another language (a BCP 47 tag) what an image shows, given the English words that are true of it, from the narrowest to the
 * broadest: the narrowest that has a word there. `undefined` where none has, or where that language is not spoken.
 */
export async function labelIn(language: string, words: readonly string[]): Promise<string | undefined> {
  const primary = primaryLanguage(language);
  const load = LANGUAGES.get(primary);
  if (!load) return undefined;
  const wordOf = await kept(loaded, primary, () => load().then(read)).catch(() => undefined);
  return words.map((word) => wordOf?.get(word)).find(Boolean);
}

function read(table: string): Map<string, string> {
  const entries = table.matchAll(/([^:\n]+): ([^,\n]+),?\s/g);
  return new Map([...entries].map(([, word = '', translated = '']) => [word.trim(), translated]));
}
