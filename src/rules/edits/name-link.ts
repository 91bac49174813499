import { setAttribute } from '../../ledger/edit.js';
import type { Mend } from '../rule.js';
import type { Words } from '../words/words.js';
import { named, type Clue } from '../evidence/clue.js';
import { linkWarning } from '../evidence/links/link-warning.js';

/**
 * Names a link, with what it warns of at the end: by `alt` where it is an area, or where a picture is all it has and the author left that
 * open, and else by `aria-label`.
 */
export function nameLink(link: Element, clue: Clue, words: Words): Mend {
  if (link.localName === 'area') return named(link, clue, 'alt');
  const [picture, ...others] = link.querySelectorAll('img');
  const takesName =
    picture && others.length === 0 && !picture.hasAttribute('role') && isOpen(picture.getAttribute('alt'));
  if (takesName) return { ...named(link, clue), edits: [setAttribute(picture, 'alt', clue.text)] };
  return named(link, { ...clue, text: clue.text + linkWarning(link, clue.text, words) });
}

/** No text, and not the empty one by which authors say that there is nothing to tell. */
const isOpen = (alt: string | null): boolean => alt === null || (alt !== '' && alt.trim() === '');

/** True for what leads somewhere, or is said to. */
export const isLink = (element: Element): boolean =>
  element.hasAttribute('href') || element.hasAttribute('xlink:href') || element.hasAttribute('role');
