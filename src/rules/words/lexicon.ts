import { ENGLISH } from './languages/en.js';
import type { Words } from './words.js';

/** The tables of words that have been needed so far. */
export class Lexicon {
  readonly #tables = new Map([['', ENGLISH], ['en', ENGLISH]]); // prettier-ignore
  readonly #loading = new Map<string, Promise<void>>();

  /** Words of a language, given as its primary subtag; `undefined` while its table has not been loaded. */
  of(language: string): Words | undefined {
    return this.#tables.get(language);
  }

  /** Resolves when `of` knows the language; where its table cannot be had, English stands in. */
  load(language: string): Promise<void> {
    let loading = this.#loading.get(language);
    if (!loading) this.#loading.set(language, (loading = this.#fetch(language)));
    return loading;
  }

  async #fetch(language: string): Promise<void> {
    const words = import('./load-words.js').then(({ loadWords }) => loadWords(language));
    this.#tables.set(language, await words.catch(() => ENGLISH));
  }
}
