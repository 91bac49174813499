import { setAttribute } from '../../../ledger/edit.js';
import { matching } from '../../../support/elements/matching.js';
import { inSlices } from '../../../support/timing/slices.js';
import { rgba } from '../../contrast/rgba.js';
import type { Tree } from '../../followed-page.js';
import { PLAIN } from '../../sheet/marks.js';
import { LINKS, NOT_IGNORED } from '../../sheet/selectors.js';
import type { Effect } from '../effect.js';
import { isIcon } from './is-icon.js';
import { showsText } from './shows-text.js';

/** Marks what paints a ground under the letters of a link that its highlight would not cover: a gradient, or a box that is called an icon. */
export const plainLinks: Effect<true> = async (_value, { page, write }, signal) => {
  const mark = (part: Element): void => {
    if (isPainted(part) && !isIcon(part) && showsText(part)) write(part, setAttribute(part, PLAIN, ''));
  };
  const look = (top: Element | Tree): Promise<void> => inSlices(matching(top, PARTS), mark, signal);
  const first: Promise<void>[] = [];
  page.follow({ tree: (tree) => first.push(look(tree)), came: (element) => void look(element) }, signal);
  await Promise.all(first);
};

const PARTS = `:is(${LINKS}, ${LINKS} *)${NOT_IGNORED}`;

/** A picture stays: it may be all that tells where the link leads. */
function isPainted(part: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(part);
  if (backgroundImage !== 'none') return !backgroundImage.includes('url(');
  return rgba(backgroundColor)[3] > 0 && !part.matches(LINKS);
}
