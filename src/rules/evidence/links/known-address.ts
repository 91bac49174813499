import { decoded } from '../../../page/tree/fragment.js';
import { brandOfHost } from '../../words/brands.js';
import { word, type Words } from '../../words/words.js';
import { addressOf, isOfSite, isPath } from './address-of.js';
import { certain, type Clue } from '../clue.js';

/** What is certain of the place a link leads to: a place that everybody knows, a telephone number, an address to write to. */
export function knownAddress(link: Element, words: Words): Clue | undefined {
  const url = isPath(link) ? undefined : addressOf(link);
  if (!url) return undefined;
  if (url.protocol === 'tel:') return certain(`${word(words, 'phone')}: ${decoded(url.pathname)}`, 'its address');
  if (url.protocol === 'mailto:') return certain(whomToWrite(decoded(url.pathname), words), 'its address');
  if (isOfSite(url, link)) return undefined;
  if (/^https?:\/\/(maps\.|(www\.)?(google\.[^/]+|goo\.gl|bing\.com)\/maps)/.test(url.href))
    return certain(word(words, 'map'), 'its address');
  const brand = brandOfHost(url.hostname);
  if (!brand) return undefined;
  return certain(FILM.test(url.href) ? `${word(words, 'video')}, ${brand}` : brand, 'its address');
}

const whomToWrite = (address: string, words: Words): string =>
  address ? `${word(words, 'email')}: ${address}` : word(words, 'email');

/** The address of one film, where the rest of the host is a network like others. */
const FILM =
  /^https?:\/\/((www\.|m\.)?youtube(-nocookie)?\.com\/(watch\?|embed\/|shorts\/|v\/)|youtu\.be\/\w|(www\.|player\.)?vimeo\.com\/(video\/)?\d)/;
