import { ENGLISH } from './languages/en.js';
import type { Words } from './words.js';

/** Languages that have a table of their own, each in a file that is loaded when an element of that language needs a word. */
const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./languages/ar.js').then((module) => module.ARABIC),
  de: () => import('./languages/de.js').then((module) => module.GERMAN),
  es: () => import('./languages/es.js').then((module) => module.SPANISH),
  fr: () => import('./languages/fr.js').then((module) => module.FRENCH),
  he: () => import('./languages/he.js').then((module) => module.HEBREW),
  it: () => import('./languages/it.js').then((module) => module.ITALIAN),
  ja: () => import('./languages/ja.js').then((module) => module.JAPANESE),
  nl: () => import('./languages/nl.js').then((module) => module.DUTCH),
  pl: () => import('./languages/pl.js').then((module) => module.POLISH),
  pt: () => import('./languages/pt.js').then((module) => module.PORTUGUESE),
  zh: () => import('./languages/zh.js').then((module) => module.CHINESE),
};

/** The tables of words that have been needed so far. */
export class Lexicon {
  readonly #tables = new Map<string, Words>();
  readonly #loading = new Map<string, Promise<void>>();

  /** Words of a language, given as its primary subtag; `undefined` while its table has not been loaded. English for a language without one. */
  of(language: string): Words | undefined {
    return Object.hasOwn(LOADERS, language) ? this.#tables.get(language) : ENGLISH;
  }

  /** Resolves when `of` knows the language; where its table cannot be had, English stands in. */
  load(language: string): Promise<void> {
    let loading = this.#loading.get(language);
    if (!loading) this.#loading.set(language, (loading = this.#fetch(language)));
    return loading;
  }

  async #fetch(language: string): Promise<void> {
    const words = await LOADERS[language]?.().catch(() => ENGLISH);
    if (words) this.#tables.set(language, words);
  }
}
