import { ENGLISH } from './languages/en.js';
import type { Words } from './words.js';

/** Languages that have a table of their own besides English. */
const TABLES: ReadonlyMap<string, () => Promise<{ readonly WORDS: Words }>> = new Map([
  ['ar', () => import('./languages/ar.js')],
  ['de', () => import('./languages/de.js')],
  ['es', () => import('./languages/es.js')],
  ['fr', () => import('./languages/fr.js')],
  ['he', () => import('./languages/he.js')],
  ['it', () => import('./languages/it.js')],
  ['ja', () => import('./languages/ja.js')],
  ['nl', () => import('./languages/nl.js')],
  ['pl', () => import('./languages/pl.js')],
  ['pt', () => import('./languages/pt.js')],
  ['zh', () => import('./languages/zh.js')],
]);

/** The words of a language, given as its primary subtag; English for one without a table of its own. Rejects where the table cannot be had. */
export const loadWords = async (language: string): Promise<Words> => (await TABLES.get(language)?.())?.WORDS ?? ENGLISH;
