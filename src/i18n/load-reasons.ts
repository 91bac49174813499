import type { Reasons } from './reasons.js';
import { retelling, type Retell } from './retell.js';

/** The sentences of every language. */
const SENTENCES: ReadonlyMap<string, () => Promise<Partial<Reasons>>> = new Map([
  ['ar', async () => (await import('./reasons/ar.js')).ARABIC_REASONS],
  ['bg', async () => (await import('./reasons/bg.js')).BULGARIAN_REASONS],
  ['ca', async () => (await import('./reasons/ca.js')).CATALAN_REASONS],
  ['cs', async () => (await import('./reasons/cs.js')).CZECH_REASONS],
  ['da', async () => (await import('./reasons/da.js')).DANISH_REASONS],
  ['de', async () => (await import('./reasons/de.js')).GERMAN_REASONS],
  ['el', async () => (await import('./reasons/el.js')).GREEK_REASONS],
  ['es', async () => (await import('./reasons/es.js')).SPANISH_REASONS],
  ['fa', async () => (await import('./reasons/fa.js')).PERSIAN_REASONS],
  ['fi', async () => (await import('./reasons/fi.js')).FINNISH_REASONS],
  ['fr', async () => (await import('./reasons/fr.js')).FRENCH_REASONS],
  ['he', async () => (await import('./reasons/he.js')).HEBREW_REASONS],
  ['hi', async () => (await import('./reasons/hi.js')).HINDI_REASONS],
  ['hu', async () => (await import('./reasons/hu.js')).HUNGARIAN_REASONS],
  ['id', async () => (await import('./reasons/id.js')).INDONESIAN_REASONS],
  ['it', async () => (await import('./reasons/it.js')).ITALIAN_REASONS],
  ['ja', async () => (await import('./reasons/ja.js')).JAPANESE_REASONS],
  ['ko', async () => (await import('./reasons/ko.js')).KOREAN_REASONS],
  ['nb', async () => (await import('./reasons/nb.js')).NORWEGIAN_REASONS],
  ['nl', async () => (await import('./reasons/nl.js')).DUTCH_REASONS],
  ['pl', async () => (await import('./reasons/pl.js')).POLISH_REASONS],
  ['pt', async () => (await import('./reasons/pt.js')).PORTUGUESE_REASONS],
  ['ro', async () => (await import('./reasons/ro.js')).ROMANIAN_REASONS],
  ['ru', async () => (await import('./reasons/ru.js')).RUSSIAN_REASONS],
  ['sk', async () => (await import('./reasons/sk.js')).SLOVAK_REASONS],
  ['sv', async () => (await import('./reasons/sv.js')).SWEDISH_REASONS],
  ['tr', async () => (await import('./reasons/tr.js')).TURKISH_REASONS],
  ['uk', async () => (await import('./reasons/uk.js')).UKRAINIAN_REASONS],
  ['ur', async () => (await import('./reasons/ur.js')).URDU_REASONS],
  ['vi', async () => (await import('./reasons/vi.js')).VIETNAMESE_REASONS],
  ['zh', async () => (await import('./reasons/zh.js')).CHINESE_REASONS],
  ['zh-Hant', async () => (await import('./reasons/zh-Hant.js')).TRADITIONAL_CHINESE_REASONS],
]);

/** What retells reasons in one of our languages, given its tag; in English it says the same. Rejects where they cannot be loaded. */
export async function loadReasons(tag: string): Promise<Retell> {
  const load = SENTENCES.get(tag) ?? english;
  return retelling(await load());
}

async function english(): Promise<Partial<Reasons>> {
  const { REASONS } = await import('./reasons.js');
  return Object.fromEntries(REASONS.map((sentence) => [sentence, sentence]));
}
