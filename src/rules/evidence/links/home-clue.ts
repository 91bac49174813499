import { classOf, classWord } from '../../../page/name/class-words.js';
import { decoded } from '../../../page/tree/fragment.js';
import { tokensOf } from '../../words/tokens.js';
import { word, type Words } from '../../words/words.js';
import { fileWords } from '../text/file-words.js';
import { addressOf, isOfSite } from './address-of.js';
import { inferred, type Clue } from '../clue.js';
import { isOneOfRow } from '../media/is-one-of-row.js';

/** Addresses of the front page, as links on the site write them. */
const HOME = /^\/?(\.{1,2}\/)*((index|home|default)(\.\w+)?)?$/;

/** The link of a logo to the front page: the site's own name, and where it leads. */
export function homeClue(link: Element, words: Words): Clue | undefined {
  const url = addressOf(link);
  if (url && !isOfSite(url, link)) return undefined;
  const home =
    (url?.pathname === '/' && !url.hash && !url.search) ||
    HOME.test(link.getAttribute('href') || '#') ||
    isCalledHome(url, words);
  if (!home && !isLogo(link) && (url || !isInLogo(link))) return undefined;
  const page = link.ownerDocument;
  const here = new URL(page.baseURI).pathname;
  const site = siteName(page, HOME.test(here) || url?.pathname === here);
  return inferred(site ? `${site}, ${word(words, 'home').toLowerCase()}` : word(words, 'home'), 'its address');
}

/** The page at its address has the name that front pages have in the language of the link ("startseite"). */
function isCalledHome(url: URL | undefined, words: Words): boolean {
  if (!url || !/^\/[^/]+\/?$/.test(url.pathname)) return false;
  const home = word(words, 'home').toLowerCase();
  const [first = ''] = home.split(' ');
  // Most are called otherwise, which is known without putting them into words.
  return decoded(url.pathname).toLowerCase().includes(first) && fileWords(url.pathname).toLowerCase() === home;
}

/** It is called a logo, or something in it is, and neither that of somebody else nor one of several. */
function isLogo(link: Element): boolean {
  const isCalledLogo = BRAND.test(classOf(link)) || [link, ...link.querySelectorAll(LOGO)].some(isNamedLogo);
  return isCalledLogo && !isOfOthers(link) && !showsOneOfRow(link);
}

function showsOneOfRow(link: Element): boolean {
  const picture = link.querySelector('img');
  return picture !== null && isOneOfRow(picture, link);
}

const LOGO = 'img[src*=logo i], [class*=logo i], [id*=logo i]';

const BRAND = classWord('brand');

/** Its class, its id or its file has the word; others only have the same letters ("logout", "catalogo"). */
function isNamedLogo(element: Element): boolean {
  const file = element.localName === 'img' ? element.getAttribute('src') : null;
  const name = `${classOf(element)} ${element.id} ${file?.startsWith('data:') ? '' : (file ?? '')}`;
  return tokensOf(name).some((token) => LOGO_WORD.test(token));
}

const LOGO_WORD = /(?<!cata|dia|ana|ea|epi|o)logo(?!ut|ff|n|p[eä]d)/;

/** It lies where a site shows for whom and with whom it works; what the page as a whole is called tells of no part of it. */
function isOfOthers(link: Element): boolean {
  for (let box: Element | null = link; box && box.localName !== 'body'; box = box.parentElement)
    if (tokensOf(`${classOf(box)} ${box.id}`).some((token) => OTHERS.test(token))) return true;
  return false;
}

const OTHERS = /^(client|partner|sponsor|customer)s?$/;

/** The box that it has to itself is called a logo: that may be a client's, and only a link that leads nowhere else is taken for the site's own. */
const isInLogo = (link: Element): boolean =>
  link.matches('[class*=logo i] > :only-child') && isNamedLogo(link.parentElement as Element) && !showsOneOfRow(link);

/** What a site calls itself: in its metadata, or in the part of the title that its address has as well, or that is all there is on its front page. Empty where none tells. */
function siteName(page: Document, isFront: boolean): string {
  const meta = page.querySelector(
    'meta[property="og:site_name"], meta[name="application-name"], meta[name="apple-mobile-web-app-title"]',
  );
  const given = meta?.getAttribute('content')?.trim();
  if (given) return given;
  const all = page.title.split(/\s+[|–—·:•»-]+\s+/).map((part) => part.replace(STOPGAP, '').trim());
  const parts = all.filter((part) => !NO_NAME.test(part)).filter((part, index) => index === 0 || !MAKER.test(part));
  const host = new URL(page.baseURI).hostname.replace(/[^a-z]/g, '');
  const named = parts.find((part) => tokensOf(part).some((token) => token.length > 3 && host.includes(token)));
  if (named) return named;
  // A lone part is what the page is called, which on the front page is the site; there, whatever stands for itself is said whole.
  if (parts.length < 2 && !isFront) return '';
  if (all.length === 1) return parts[0] ?? '';
  // What a site says of itself stands behind its name, and is longer.
  const last = parts.findLast((part) => part.split(/\s+/).length <= LONGEST_NAME);
  const isOfPage = last !== undefined && parts.indexOf(last) > 0 && (isHeadline(last, page) || isFile(last, page));
  return (isOfPage ? parts[0] : last) ?? '';
}

/** What the page itself is called over its text, and so not its site; a heading that leads somewhere is a logo. */
const isHeadline = (part: string, page: Document): boolean =>
  [...page.querySelectorAll('h1, h2')].some(
    (heading) =>
      heading.textContent.trim() === part &&
      !heading.querySelector('a[href]') &&
      !heading.closest('header, a, [class*=logo], [id*=logo], [class*=header], [id*=header]'),
  );

/** Its file is called so as well. */
const isFile = (part: string, page: Document): boolean =>
  fileWords(new URL(page.baseURI).pathname).toLowerCase() === part.toLowerCase();

/** What stands beside a name in titles and is none, or says what kind of site it is that has no name yet ("Portfolio template"). */
const NO_NAME = /^(home ?(page)?|welcome|index|website|untitled)$|\b(template|theme)$/i;

/** How a part begins that tells whose work the site is. */
const MAKER = /^by\s/i;

/** What a template writes after the name to say what it is for. */
const STOPGAP = /\b(web ?)?(page|site) title$/i;

/** Longest name of a site, in words. */
const LONGEST_NAME = 4;
