import { elementById } from '../../../page/name/references.js';
import { HEADING_TAGS } from '../../../standards/headings.js';
import { addressOf, isOfSite, placeOnPage } from './address-of.js';
import { inferred, type Clue } from '../clue.js';
import { fileWords } from '../text/file-words.js';
import { textClue } from '../text-clue.js';

/** What the words in the address tell, or what stands at its end where that is on this page. */
export function addressClue(link: Element): Clue | undefined {
  const url = addressOf(link);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const place = placeOnPage(url, link);
  if (place) return placeClue(link, place);
  const text = fileWords(url.pathname);
  if (isOfSite(url, link)) return text ? inferred(text, 'its address') : undefined;
  const host = url.hostname.replace(/^www\./, '');
  return inferred(text ? `${text}, ${host}` : host, 'its address');
}

/** What the place with this id is called: its heading, its own words, or its id. */
export function placeClue(link: Element, id: string): Clue | undefined {
  const place = elementById(link, id);
  const heading = place?.matches(HEADING_TAGS) ? place : (place?.querySelector(HEADING_TAGS) ?? place);
  const text = place ? fileWords(id) : '';
  return textClue(heading, 'where it leads', inferred) ?? (text ? inferred(text, 'where it leads') : undefined);
}
