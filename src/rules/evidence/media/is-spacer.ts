import { fileName } from '../../../page/name/file-name.js';

/** Shortest side below which nothing can be seen, in pixels of the picture itself. */
const SPECK = 4;

/** What pictures that only keep things apart are called, with what may stand beside it. */
const NAME =
  /^(\d+x\d+|\d+|img|image|icon|bg|line|h?r|white|black|gr[ae]y|dark|light|left|right|top|bottom|small|large|[\s_.-])*(spacer|blank|transparent|divider|separator|shim|hr|1x1)(line|\d+|x|bg|white|black|gr[ae]y|dark|light|left|right|top|bottom|small|large|[\s_.-])*$/i;

/** Where the address of the real picture waits until it is needed. */
const PROMISED = '[data-src], [data-srcset], [data-lazy], [data-lazy-src], [data-original], [srcset]';

/** True for a picture that is proved to say nothing: too small to be seen, or called after the space or line that it is. */
export function isSpacer(image: HTMLImageElement): boolean {
  if (image.matches(PROMISED)) return false;
  const { naturalWidth, naturalHeight } = image;
  if (image.complete && naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < SPECK) return true;
  return NAME.test(fileName(image.getAttribute('src')).replace(/\.\w+$/, ''));
}
