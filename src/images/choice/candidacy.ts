import { accessibleName } from '../../page/name/accessible-name.js';
import { explicitRole } from '../../page/kind/role.js';
import { isExposed } from '../../page/look/visibility.js';
import { isBackdrop, isOnlyBackground, isWordedControl } from './background.js';
import { isDecorative } from './decorative.js';

/** Whether an image wants a text, and if not, why it is left as it is. */
export type Candidacy = 'wanted' | 'named' | 'decorative' | 'hidden';

/** The value the page itself gave an attribute, seen through repairs of ours. */
export type Authored = (element: Element, attribute: string) => string | null;

/** Texts that authors leave in `alt` without meaning them: file names, and words that only say that there is an image. */
const EMPTY_WORDS =
  /^\s*(\S+\.(jpe?g|png|gif|svg|webp|avif|bmp)|(img|dsc|image|photo|picture|screenshot|untitled|placeholder|graphic)[\s_-]*\d*)\s*$/i;

/** Drawings that nobody calls an image are pictures from this size on, both ways; smaller ones are icons. CSS pixels. */
const PICTURE = 64;

/** Judges one element that shows a picture. An `alt` that is empty is the author's decision. */
export function candidacy(image: Element, authored: Authored): Candidacy {
  if (isWordedControl(image) || isNamed(image, authored)) return 'named';
  if (/^(none|presentation)$/.test(explicitRole(image)) || !isExposed(image)) return 'hidden';
  return isDecorative(image) ? 'decorative' : 'wanted';
}

function isNamed(image: Element, authored: Authored): boolean {
  const names = ['aria-label', 'aria-labelledby', 'title'].map((name) => authored(image, name)?.trim());
  if (names.some(Boolean)) return true;
  if (image.matches('img, input[type=image i]')) {
    const alt = authored(image, 'alt');
    return alt !== null && !EMPTY_WORDS.test(alt);
  }
  if (/^(img|image|graphics-document)$/.test(authored(image, 'role') ?? '')) return hasName(image, authored);
  if (authored(image, 'role') === null && isBackdrop(image)) return false;
  return !isDrawnPicture(image) && !isOnlyBackground(image);
}

/** A name that we gave does not count. */
function hasName(image: Element, authored: Authored): boolean {
  return image.getAttribute('aria-label') === authored(image, 'aria-label') && accessibleName(image) !== '';
}

/** A drawing or canvas as large as a picture, without words of its own, that stands in no control and in no other image. */
function isDrawnPicture(image: Element): boolean {
  if (!image.matches('svg, canvas') || explicitRole(image) || image.textContent.trim()) return false;
  if (image.parentElement?.closest('svg, a, button, label, summary, [role]:not(main, [role=main], [role=region])'))
    return false;
  const { width, height } = image.getBoundingClientRect();
  return Math.min(width, height) >= PICTURE;
}
