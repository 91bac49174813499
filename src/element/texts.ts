import { FIRST_ENGLISH } from '../i18n/first-messages.js';
import { chosenLocale, loadMessages } from '../i18n/load-messages.js';
import type { Messages } from '../i18n/messages.js';
import { translator, type Translate } from '../i18n/translator.js';
import { isRightToLeft } from '../page/language.js';
import { warnOnce } from '../support/warn.js';

/** Our texts in one language, which may change; there are none before `ready`. */
export class Texts {
  #language = '';
  #fill: Translate = (key) => key;
  #wanted: string | undefined;
  #all: Promise<unknown> | undefined;
  #tellReady!: () => void;

  /** Resolves when there are texts. */
  readonly ready = new Promise<void>((resolve) => (this.#tellReady = resolve));

  /** The text for a key, in the language of the moment. */
  readonly translate: Translate = (key, values) => this.#fill(key, values);

  /** BCP 47 tag of the language of the moment; empty before `ready`. */
  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.#language) ? 'rtl' : 'ltr';
  }

  /** Changes over to the first of these languages that we speak; answers whether anything is different now. */
  async speak(...wanted: readonly string[]): Promise<boolean> {
    const asked = wanted.join();
    if (asked === this.#wanted) return false;
    this.#wanted = asked;
    const tags = wanted.filter(Boolean);
    // Most visitors never need more than these few texts.
    if (!this.#all && chosenLocale(tags) === 'en') return this.#take('en', FIRST_ENGLISH);
    return this.#load(asked, tags);
  }

  /** Resolves when `translate` knows every text, and not the first ones only. */
  complete(): Promise<unknown> {
    return (this.#all ??= this.ready.then(() => this.#load(this.#wanted, [this.#language])));
  }

  async #load(asked: string | undefined, tags: readonly string[]): Promise<boolean> {
    try {
      const { tag, messages } = await loadMessages(tags);
      // Another language may have been asked for while this one was on its way.
      return asked === this.#wanted && this.#take(tag, messages);
    } catch (error) {
      warnOnce('the texts of the interface could not be loaded.', error);
      return false;
    }
  }

  #take(tag: string, messages: Partial<Messages>): boolean {
    this.#language = tag;
    this.#fill = translator(messages);
    this.#tellReady();
    return true;
  }
}
