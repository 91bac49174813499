import { loadMessages, type Spoken } from '../i18n/load-messages.js';
import { ENGLISH } from '../i18n/messages.js';
import { translator, type Translate } from '../i18n/translator.js';
import { isRightToLeft } from '../page/language.js';

/** Our texts, in English until the language that is wanted has come. */
export class Texts {
  #spoken: Spoken = { tag: 'en', messages: ENGLISH };
  #fill = translator();
  #wanted = '';

  /** The text for a key, in the language of the moment. */
  readonly translate: Translate = (key, values) => this.#fill(key, values);

  /** BCP 47 tag of the language the texts are in. */
  get language(): string {
    return this.#spoken.tag;
  }

  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.language) ? 'rtl' : 'ltr';
  }

  /** Changes over to the first of these languages that we speak; answers whether anything is different now. */
  async speak(...wanted: readonly string[]): Promise<boolean> {
    this.#wanted = wanted.join();
    const spoken = await loadMessages(wanted.filter(Boolean));
    // Another language may have been wanted while this one was on its way.
    if (this.#wanted !== wanted.join() || spoken.tag === this.language) return false;
    this.#spoken = spoken;
    this.#fill = translator(spoken.messages);
    return true;
  }
}
