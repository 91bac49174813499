/** Countries, and Latin America, by which sites tell apart where one language is spoken. */
const PLACES =
  'AR AT AU BE BO BR CA CH CL CN CO CR DE DO EC EG ES FI FR GB GT HK HN IE IN IT LU MA MX MZ NI NL NZ PA PE PH PR PT PY SA SG SV TW US UY VE ZA 419'.split(
    ' ',
  );

const names = new Map<string, ReadonlySet<string | undefined>>();

/** True for a code ("AT", "pt-BR"), and for a country as it is called in the language of this tag, or in English. */
export const isPlace = (text: string, tag: string): boolean =>
  /^[a-z]{2}([-_][a-z]{2})?$/i.test(text) || [tag, 'en'].some((language) => namesIn(language).has(text.toLowerCase()));

function namesIn(language: string): ReadonlySet<string | undefined> {
  let known = names.get(language);
  if (!known) {
    const named = new Intl.DisplayNames([language], { type: 'region' });
    names.set(language, (known = new Set(PLACES.map((code) => named.of(code)?.toLowerCase()))));
  }
  return known;
}
