import { setAttribute } from '../../../ledger/edit.js';
import { rgba } from '../../contrast/rgba.js';
import { PLAIN } from '../../sheet/marks.js';
import { LINKS, NOT_IGNORED } from '../../sheet/selectors.js';
import { eachMatching } from '../each-matching.js';
import type { Effect } from '../effect.js';
import { isIcon } from './is-icon.js';
import { showsText } from './shows-text.js';

/** Marks what paints a ground under the letters of a link that its highlight would not cover: a gradient, or a box that is called an icon. */
export const plainLinks: Effect<true> = async (_value, { page, write }, signal) => {
  const mark = (part: Element): void => {
    if (isPainted(part) && !isIcon(part) && showsText(part)) write(part, setAttribute(part, PLAIN, ''));
  };
  await eachMatching(page, { selector: PARTS, each: mark }, signal);
};

const PARTS = `:is(${LINKS}, ${LINKS} *)${NOT_IGNORED}`;

/** A picture stays: it may be all that tells where the link leads. */
function isPainted(part: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(part);
  if (backgroundImage !== 'none') return !backgroundImage.includes('url(');
  return rgba(backgroundColor)[3] > 0 && !part.matches(LINKS);
}
