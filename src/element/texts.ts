import { loadMessages } from '../i18n/load-messages.js';
import { translator, type Translate } from '../i18n/translator.js';
import { isRightToLeft } from '../page/language.js';
import { warnOnce } from '../support/warn.js';

/** Our texts in one language, which may change; there are none before `ready`. */
export class Texts {
  #language = '';
  #fill: Translate = (key) => key;
  #wanted: string | undefined;
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
    try {
      const { tag, messages } = await loadMessages(wanted.filter(Boolean));
      // Another language may have been asked for while this one was on its way.
      if (asked !== this.#wanted || tag === this.#language) return false;
      this.#language = tag;
      this.#fill = translator(messages);
      this.#tellReady();
      return true;
    } catch (error) {
      warnOnce('the texts of the interface could not be loaded.', error);
      return false;
    }
  }
}
