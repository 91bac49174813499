import { chosenLocale } from './chosen-locale.js';
import { ENGLISH_LOCALE, type Locale } from './locale.js';

/** Every language we speak. */
const LOCALES: ReadonlyMap<string, () => Promise<Locale>> = new Map([
  ['ar', async () => (await import('./first/ar.js')).ARABIC],
  ['bg', async () => (await import('./first/bg.js')).BULGARIAN],
  ['ca', async () => (await import('./first/ca.js')).CATALAN],
  ['cs', async () => (await import('./first/cs.js')).CZECH],
  ['da', async () => (await import('./first/da.js')).DANISH],
  ['de', async () => (await import('./first/de.js')).GERMAN],
  ['el', async () => (await import('./first/el.js')).GREEK],
  ['en', () => Promise.resolve(ENGLISH_LOCALE)],
  ['es', async () => (await import('./first/es.js')).SPANISH],
  ['fa', async () => (await import('./first/fa.js')).PERSIAN],
  ['fi', async () => (await import('./first/fi.js')).FINNISH],
  ['fr', async () => (await import('./first/fr.js')).FRENCH],
  ['he', async () => (await import('./first/he.js')).HEBREW],
  ['hi', async () => (await import('./first/hi.js')).HINDI],
  ['hu', async () => (await import('./first/hu.js')).HUNGARIAN],
  ['id', async () => (await import('./first/id.js')).INDONESIAN],
  ['it', async () => (await import('./first/it.js')).ITALIAN],
  ['ja', async () => (await import('./first/ja.js')).JAPANESE],
  ['ko', async () => (await import('./first/ko.js')).KOREAN],
  ['nb', async () => (await import('./first/nb.js')).NORWEGIAN],
  ['nl', async () => (await import('./first/nl.js')).DUTCH],
  ['pl', async () => (await import('./first/pl.js')).POLISH],
  ['pt', async () => (await import('./first/pt.js')).PORTUGUESE],
  ['ro', async () => (await import('./first/ro.js')).ROMANIAN],
  ['ru', async () => (await import('./first/ru.js')).RUSSIAN],
  ['sk', async () => (await import('./first/sk.js')).SLOVAK],
  ['sv', async () => (await import('./first/sv.js')).SWEDISH],
  ['tr', async () => (await import('./first/tr.js')).TURKISH],
  ['uk', async () => (await import('./first/uk.js')).UKRAINIAN],
  ['ur', async () => (await import('./first/ur.js')).URDU],
  ['vi', async () => (await import('./first/vi.js')).VIETNAMESE],
  ['zh', async () => (await import('./first/zh.js')).CHINESE],
  ['zh-Hant', async () => (await import('./first/zh-Hant.js')).TRADITIONAL_CHINESE],
]);

/** Every tag that can be chosen. */
export const localeTags = (): string[] => [...LOCALES.keys()];

/** The first of these languages that we speak, else English; rejects where it cannot be loaded. */
export async function loadLocale(wanted: readonly string[]): Promise<Locale> {
  const load = LOCALES.get(chosenLocale(wanted, localeTags()) ?? 'en');
  return load ? load() : ENGLISH_LOCALE;
}
