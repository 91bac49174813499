import { ICONS } from '../../sheet/selectors.js';

/** True for a whole drawing, and for a sign of an icon font: nothing is written in it, unless the font makes a sign of a word. */
export function isIcon(element: Element): boolean {
  if ('ownerSVGElement' in element) return element.localName === 'svg' && !element.ownerSVGElement;
  if (element.childElementCount > 0 || !element.matches(ICONS)) return false;
  return !/[\p{L}\p{N}]/u.test(element.textContent) || element.matches(OF_WORDS);
}

const OF_WORDS = '[class*="material-icons"], [class*="material-symbols"]';
