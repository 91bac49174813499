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
  FLAG.test((part.getAttribute('class') ?? '').replace(REPORTS, '')) ||
  FLAG.test(part.getAttribute('src') ?? '') ||
  isCode(part.getAttribute('src'));

/** What sets of flags call theirs; a file may be called after its language alone. */
const FLAG = /(^|[\s_/-])(flags?|flag-?icon|fi fi-)/i;

/** The flag of an icon set is one to report or to mark something with. */
const REPORTS = /(?<!\S)(fa|bi|mdi|ti|ri|icon|glyphicon)-flag\S*/gi;

const isCode = (source: string | null): boolean => /^[a-z]{2}\.(svg|png|gif)$/i.test(fileName(source));

/** The language that an address of the site names: in a parameter, or at the beginning of the path, where that is the front page's or this page's. */
function languageIn(link: Element): string {
  const url = addressOf(link);
  if (!url || !isOfSite(url, link)) return '';
  const given = ['lang', 'language', 'locale', 'hl', 'l'].map((name) => url.searchParams.get(name)).find(Boolean);
  const [first = '', ...rest] = partsOf(url);
  const here = partsOf(new URL(link.baseURI));
  const leadsOver = [[], here, here.slice(1)].some((parts) => parts.join('/') === rest.join('/'));
  return given ?? (leadsOver && first !== here[0] && !ALSO_COUNTRY.test(first) ? first : '');
}

const partsOf = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);

/** Codes of languages that are those of countries as well in which others are spoken. */
const ALSO_COUNTRY = /^(uk|ca|be|br|ch|se|si|ee|et)$/i;

/** What a language calls itself ("Deutsch"); empty for what is no language. */
function nameOf(tag: string): string {
  const language = /^([a-z]{2})([-_][a-z]{2})?$/i.exec(tag)?.[1]?.toLowerCase();
  if (!language) return '';
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(language) ?? '';
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
