import { FOOT } from './main-parts.js';
import { ONE_OF_MANY } from './one-of-many.js';

/** What has a foot of its own, which is not that of the page. */
const FOOT_OF_OWN = `article,section,aside,nav,main,blockquote,figure,li,td,form,dialog,[role],${ONE_OF_MANY}`;

/** True where the foot of the page lies in the element: as part of a main landmark it would be none. */
export const holdsFoot = (element: Element): boolean =>
  [...element.querySelectorAll(FOOT)].some((foot) => !element.contains(ownerOf(foot)));

/** What the foot is of, where that is not the page. */
const ownerOf = (foot: Element): Element | null =>
  foot.matches(ONE_OF_MANY) ? foot : (foot.parentElement?.closest(FOOT_OF_OWN) ?? null);
