import { primaryLanguage } from '../../page/language/language.js';
import { isPlace } from './is-place.js';

/** What languages call themselves, by their tag. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية|عربي|عربى', bg: 'български', ca: 'català', cs: 'čeština|česky', da: 'dansk', de: 'deutsch', el: 'ελληνικά', en: 'english',
  es: 'español|castellano', fa: 'فارسی', fi: 'suomi', fr: 'français', he: 'עברית', hi: 'हिन्दी|हिंदी', hr: 'hrvatski', hu: 'magyar',
  id: 'bahasa indonesia', it: 'italiano', ja: '日本語', ko: '한국어', lb: 'lëtzebuergesch', nl: 'nederlands', no: 'norsk', pl: 'polski',
  pt: 'português', ro: 'română', ru: 'русский', sk: 'slovenčina', sl: 'slovenščina', sr: 'српски', sv: 'svenska', th: 'ไทย|ภาษาไทย',
  tr: 'türkçe', uk: 'українська', ur: 'اردو', vi: 'tiếng việt', zh: '中文|简体中文', 'zh-Hant': '繁體中文',
}; // prettier-ignore

/** Languages in which the word is one of their own as well: a dish may be "italiano" in Spain. */
const SHARED: Readonly<Record<string, string>> = { it: 'es pt gl', da: 'sv no nb nn', no: 'da sv nb nn', es: 'gl ca' };

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split('|').map((name): [string, string] => [name, tag])),
);

/** Longer than any language is called, its country with it. */
const LONGEST = 40;

/** A code in front of the name or behind it ("PL – Polski"). */
const CODE = /^[A-Z]{2}\s*[-–—|:]\s*|\s*[-–—|:]\s*[A-Z]{2}$/;

const BRACKETED = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/;

/** The tag of the language whose own name the text is, with nothing beside it but a code or a country; empty where it is none. */
export function languageNamed(text: string): string {
  const trimmed = text.trim();
  const whole = trimmed.length <= LONGEST ? trimmed : '';
  const [, name = whole.replace(CODE, ''), place = ''] = BRACKETED.exec(whole) ?? [];
  const tag = BY_NAME.get(name.toLowerCase()) ?? '';
  return place && tag && !isPlace(place, tag) ? '' : tag;
}

/** True where the name of the language is a word of the other as well. */
export const isWordOf = (tag: string, other: string): boolean =>
  primaryLanguage(tag) === other || !!SHARED[tag]?.split(' ').includes(other);
