/** The languages whose data is shipped, by ISO 639-1 code: Tesseract's own code and the name of its file. */
const shipped: ReadonlyMap<string, string> = new Map([
  ['en', 'eng'],
  ['es', 'spa'],
  ['fr', 'fra'],
  ['de', 'deu'],
  ['pt', 'por'],
  ['it', 'ita'],
]);

/** What to read with when the language is another one of Latin letters, or not known. */
const FALLBACK = 'eng';

/** Names the data to read a BCP 47 language with; English for others in Latin letters, none where letters are not Latin. */
export function readingLanguage(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag || 'en').maximize();
    return shipped.get(language) ?? (script === 'Latn' ? FALLBACK : undefined);
  } catch {
    return FALLBACK;
  }
}
