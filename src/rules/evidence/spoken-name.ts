import { accessibleName } from '../../page/accessible-name.js';
import { speaks } from '../../page/text.js';

/** The accessible name where it has words in it: glyphs of icon fonts and the names of icons that are written out as text are none. */
export function spokenName(element: Element): string {
  const name = accessibleName(element);
  return speaks(name) && name !== ligatureOf(element) ? name : '';
}

/** Icon fonts that draw a picture in place of its name ("shopping_cart"). */
const LIGATURES = '[class*=material-icons], [class*=material-symbols]';

/** The name of the icon that is all the element holds. */
export function ligatureOf(element: Element): string {
  const text = element.textContent.trim();
  if (!/^[a-z_]{2,40}$/.test(text)) return '';
  const icon = element.matches(LIGATURES)
    ? element
    : (element.querySelector(LIGATURES) ?? element.firstElementChild ?? element);
  return icon.matches(LIGATURES) || /icon|symbol/i.test(getComputedStyle(icon).fontFamily) ? text : '';
}
