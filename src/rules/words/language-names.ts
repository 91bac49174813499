/** What languages call themselves, by their tag. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية|عربي|عربى', bg: 'български', ca: 'català', cs: 'čeština|česky', da: 'dansk', de: 'deutsch', el: 'ελληνικά', en: 'english',
  es: 'español|castellano', fa: 'فارسی', fi: 'suomi', fr: 'français', he: 'עברית', hi: 'हिन्दी|हिंदी', hr: 'hrvatski', hu: 'magyar',
  id: 'bahasa indonesia', it: 'italiano', ja: '日本語', ko: '한국어', lb: 'lëtzebuergesch', nl: 'nederlands', no: 'norsk', pl: 'polski',
  pt: 'português', ro: 'română', ru: 'русский', sk: 'slovenčina', sl: 'slovenščina', sr: 'српски', sv: 'svenska', th: 'ไทย|ภาษาไทย',
  tr: 'türkçe', uk: 'українська', ur: 'اردو', vi: 'tiếng việt', zh: '中文|简体中文|繁體中文',
}; // prettier-ignore

/** Languages in which the word is one of their own as well: a dish may be "italiano" in Spain. */
const SHARED: Readonly<Record<string, string>> = { it: 'es pt gl', da: 'sv no nb nn', no: 'da sv nb nn', es: 'gl ca' };

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split('|').map((name): [string, string] => [name, tag])),
);

/** What is said of a language besides its name: its country, or its code. */
const BESIDE = /\s*[([].*[)\]]\s*$|^\s*[A-Z]{2}\s*[-–—|:]\s*|\s*[-–—|:]\s*[A-Z]{2}\s*$/g;

/** The tag of the language whose own name the text is, heard in one of another language; empty where it is none, or a word of that one. */
export function languageNamed(text: string, heardIn: string): string {
  const tag = BY_NAME.get(text.replace(BESIDE, '').trim().toLowerCase()) ?? '';
  return tag === heardIn || SHARED[tag]?.split(' ').includes(heardIn) ? '' : tag;
}
