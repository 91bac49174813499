import { fileName } from '../../../page/name/file-name.js';
import { hasWords } from '../text/spoken-name.js';
import { inferred, type Clue } from '../clue.js';
import { addressOf, isOfSite } from './address-of.js';

/** A link that shows a flag and leads to a language: it is called as that language calls itself. */
export function languageClue(link: Element): Clue | undefined {
  if (hasWords(link.textContent) || ![link, ...link.querySelectorAll('*')].some(showsFlag)) return undefined;
  const name = nameOf(link.getAttribute('hreflang') ?? languageIn(link));
  return name ? inferred(name, 'where it leads') : undefined;
}

const showsFlag = (part: Element): boolean =>
  FLAG.test(part.getAttribute('class') ?? '') ||
  FLAG.test(part.getAttribute('src') ?? '') ||
  isCode(part.getAttribute('src'));

/** What sets of flags call theirs; a file may be called after its language alone. */
const FLAG = /(^|[\s_/-])(flags?|flag-?icon|fi fi-)/i;

const isCode = (source: string | null): boolean => /^[a-z]{2}\.(svg|png|gif)$/i.test(fileName(source));

/** The language that an address of the site names: in a parameter, or as the first part of its path. */
function languageIn(link: Element): string {
  const url = addressOf(link);
  if (!url || !isOfSite(url, link)) return '';
  const given = ['lang', 'language', 'locale', 'hl', 'l'].map((name) => url.searchParams.get(name)).find(Boolean);
  return given ?? url.pathname.split('/')[1] ?? '';
}

/** What a language calls itself ("Deutsch"); empty for what is no language. */
function nameOf(tag: string): string {
  const language = /^([a-z]{2})([-_][a-z]{2})?$/i.exec(tag)?.[1]?.toLowerCase();
  if (!language) return '';
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(language) ?? '';
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
