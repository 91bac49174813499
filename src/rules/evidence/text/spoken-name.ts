import { accessibleName } from '../../../page/name/accessible-name.js';
import { isNameless } from '../../../page/name/is-nameless.js';
import { ICON_TEXT, isIconFont } from '../../../page/name/icon-text.js';

/** The accessible name where it has words in it: glyphs of icon fonts and the names of icons that are written out as text are none. */
export function spokenName(element: Element): string {
  const name = isNameless(element) ? '' : accessibleName(element);
  return hasWords(name) && !(mayBeLigature(name) && name === ligatureOf(element)) ? name : '';
}

/** True where there is a letter or figure in the text: glyphs of icon fonts and signs that stand for one are none. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** True for text that has the form of an icon's name. */
export const mayBeLigature = (text: string): boolean => /^[a-z_]{2,40}$/.test(text);

/** The name of the icon that is all the element holds. */
export function ligatureOf(element: Element): string {
  const text = element.textContent.trim();
  if (!mayBeLigature(text)) return '';
  const icon = element.matches(ICON_TEXT)
    ? element
    : (element.querySelector(ICON_TEXT) ?? element.firstElementChild ?? element);
  return icon.matches(ICON_TEXT) || isIconFont(getComputedStyle(icon).fontFamily) ? text : '';
}
