import { accessibleName } from '../page/accessible-name.js';
import { explicitRole } from '../page/role.js';
import { isExposed } from '../page/visibility.js';
import { isDecorative } from './decorative.js';

/** Whether an image wants a text, and if not, why it is left as it is. */
export type Candidacy = 'wanted' | 'named' | 'decorative' | 'hidden';

/** The value the page itself gave an attribute, seen through repairs of ours. */
export type Authored = (element: Element, attribute: string) => string | null;

/** Texts that authors leave in `alt` without meaning them: file names, and words that only say that there is an image. */
const EMPTY_WORDS =
  /^\s*(\S+\.(jpe?g|png|gif|svg|webp|avif|bmp)|(img|dsc|image|photo|picture|screenshot|untitled|placeholder|graphic)[\s_-]*\d*)\s*$/i;

/** Judges one element that shows a picture. An `alt` that is empty is the author's decision. */
export function candidacy(image: Element, authored: Authored): Candidacy {
  if (isNamed(image, authored)) return 'named';
  if (/^(none|presentation)$/.test(explicitRole(image)) || !isExposed(image)) return 'hidden';
  return isDecorative(image) ? 'decorative' : 'wanted';
}

function isNamed(image: Element, authored: Authored): boolean {
  const [label, labelledBy] = [authored(image, 'aria-label'), authored(image, 'aria-labelledby')];
  if (label?.trim() || labelledBy?.trim()) return true;
  if (image.matches('img, input[type=image i]')) {
    const alt = authored(image, 'alt');
    return alt !== null && !EMPTY_WORDS.test(alt);
  }
  // A drawing without a role is not announced at all; only one that the author calls an image lacks a name.
  return !/^(img|image)$/.test(explicitRole(image)) || accessibleName(image) !== '';
}
