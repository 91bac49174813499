import { ENGLISH_LOCALE, type Locale } from '../i18n/locale.js';
import type { LaterMessages } from '../i18n/messages.js';
import { translator, type Translate } from '../i18n/translator.js';
import { isRightToLeft, primaryLanguage } from '../page/language/language.js';
import { warnOnce } from '../support/warn.js';

/** Our texts in the current language, which may change; there are none before `ready`. */
export class Texts {
  #locale: Locale | undefined;
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
    return this.#locale?.tag ?? '';
  }

  /** The direction in which that language is written. */
  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.language) ? 'rtl' : 'ltr';
  }

  /** Changes to the first of these languages that we speak; answers whether the texts are different now. */
  async speak(...wanted: readonly string[]): Promise<boolean> {
    const asked = wanted.join();
    if (asked === this.#wanted) return false;
    this.#wanted = asked;
    const tags = wanted.filter(Boolean);
    // Most visitors never need more than these few texts, and in English they need no loading.
    if (!this.#all && primaryLanguage(tags[0] ?? 'en') === 'en') return this.#take({ locale: ENGLISH_LOCALE });
    const locale = await found(tags);
    const spoken = this.#all ? await whole(locale) : { locale };
    // Another language may have been asked for while this one was on its way.
    return asked === this.#wanted && this.#take(spoken);
  }

  /** Loads the remaining texts; resolves when `translate` knows all of them. */
  complete(): Promise<unknown> {
    return (this.#all ??= this.ready.then(() => this.#completeNow()));
  }

  async #completeNow(): Promise<void> {
    const locale = this.#locale ?? ENGLISH_LOCALE;
    const spoken = await whole(locale);
    if (locale === this.#locale) this.#take(spoken);
  }

  #take({ locale, later }: Spoken): boolean {
    this.#locale = locale;
    this.#fill = translator({ ...locale.first, ...later }, locale.tag);
    this.#tellReady();
    return true;
  }
}

/** A language, and its later texts where they have been loaded. */
interface Spoken {
  readonly locale: Locale;
  readonly later?: LaterMessages;
}

const MISSING = 'texts of the interface could not be loaded.';

/** The first of these languages that we speak; English where that cannot be loaded. */
async function found(tags: readonly string[]): Promise<Locale> {
  try {
    const { loadLocale } = await import('../i18n/load-locale.js');
    return await loadLocale(tags);
  } catch (error) {
    warnOnce(MISSING, error);
    return ENGLISH_LOCALE;
  }
}

/** All texts of a language; those of English where they cannot be loaded, and only the first of them where even that fails. */
async function whole(locale: Locale): Promise<Spoken> {
  try {
    return { locale, later: await locale.later() };
  } catch (error) {
    warnOnce(MISSING, error);
    return locale === ENGLISH_LOCALE ? { locale } : whole(ENGLISH_LOCALE);
  }
}
