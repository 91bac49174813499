import { addressOf } from './address-of.js';
import { inferred, type Clue } from './clue.js';
import { fileWords } from './file-words.js';
import { labelText } from './label-text.js';
import { seenText } from './seen-text.js';

/** What the words in the address tell, or what stands at its end where that is on this page. */
export function addressClue(link: Element): Clue | undefined {
  const url = addressOf(link);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const here = url.host === location.host;
  if (here && url.pathname === location.pathname && url.hash) return targetClue(link, url.hash.slice(1));
  const text = fileWords(url.pathname);
  const host = url.hostname.replace(/^www\./, '');
  if (here) return text ? inferred(text, 'its address') : undefined;
  return inferred(text ? `${text}, ${host}` : host, 'its address');
}

/** What a part of the page that a link leads to is called: its heading, its first words, or its id. */
export function targetClue(link: Element, id: string): Clue | undefined {
  const target = id ? (link.getRootNode() as Document).getElementById(decodeURIComponent(id)) : null;
  if (!target) return undefined;
  const heading = target.matches('h1, h2, h3, h4, h5, h6') ? target : target.querySelector('h1, h2, h3, h4, h5, h6');
  const text = labelText(heading ? seenText(heading) : seenText(target)) || fileWords(id);
  return text ? inferred(text, 'what it leads to', [heading ?? target]) : undefined;
}
