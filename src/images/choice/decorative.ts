import { fileName } from '../../page/name/file-name.js';
import { textOf } from '../../page/name/text.js';

/** Shortest side below which nothing can be seen, and longest at which a picture is an icon; CSS pixels. */
const SPECK = 4;
const ICON = 48;

/** Ratio of the sides from which on a picture is a line. */
const LINE = 20;

/** File names of pictures that only hold space open or draw a line. */
const SPACER = /\b(spacer|blank|pixel|transparent|clear|1x1|divider|separator|shim|dot|bullet|border|shadow|corner)\b/i;

/** How many copies of one small picture make it a bullet. */
const MANY = 5;

/** True where it is proved that an image says nothing: specks, lines, spacers, bullets, and icons beside their own text. */
export function isDecorative(image: Element): boolean {
  const { width, height } = image.getBoundingClientRect();
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short > 0 && (short < SPECK || long / short > LINE)) return true;
  if (SPACER.test(fileName(image.getAttribute('src')).replace(/[_-]/g, ' '))) return true;
  return long <= ICON && (hasOwnText(image) || isBullet(image));
}

/** An icon in a control that has text of its own only repeats it. */
function hasOwnText(image: Element): boolean {
  const control = image.closest('a, button, label, summary, [role=button], [role=link], [role=tab], [role=menuitem]');
  return control !== null && textOf(control) !== '';
}

function isBullet(image: Element): boolean {
  const src = image.getAttribute('src');
  if (!src || image.closest('a, button')) return false;
  return image.ownerDocument.querySelectorAll(`img[src="${CSS.escape(src)}"]`).length >= MANY;
}
