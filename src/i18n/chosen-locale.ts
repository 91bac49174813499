/** Languages whose readers are best served by another one of ours. */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ...['AO', 'CV', 'GW', 'MO', 'MZ', 'ST', 'TL'].map((region) => [`pt-${region}`, 'pt-PT'] as const),
]);

/**
 * The tag among `known` that serves the first of the `wanted` ones that any serves (RFC 4647, lookup): "de-AT" is served by "de", and
 * "zh-TW" by "zh-Hant", because that is how it is written. `undefined` where none is served.
 */
export function chosenLocale(wanted: readonly string[], known: readonly string[]): string | undefined {
  return wanted.flatMap(servedBy).find((tag) => known.includes(tag));
}

/** What would serve a tag, the closest first. */
function servedBy(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    return [`${language}-${region}`, `${language}-${script}`, language].map((one) => READ_AS.get(one) ?? one);
  } catch {
    // "deutsch (schweiz)" is no language tag.
    return [];
  }
}
