import { IGNORE_ATTRIBUTE, IGNORED } from '../../settings/ignored.js';
import { HEADINGS } from '../../standards/headings.js';

/** Our own elements, and what an owner wants left alone, with all that is in it. */
export const OURS = `${IGNORED}, [${IGNORE_ATTRIBUTE}] *`;

/** Follows a selector: nothing inside what an owner wants left alone. */
export const NOT_IGNORED = `:not([${IGNORE_ATTRIBUTE}] *)`;

/** Elements that draw pictures with the letters of an icon font, or with paths. */
export const ICONS =
  ':is(i, b, em, span):empty, [class*="icon" i], [class*="fa-"], .fa, .bi, .glyphicon, [class*="material-symbols"], svg, svg *';

/** Every element of the page. */
export const PAGE = `*:not(${OURS})`;

/** Every element of the page whose letters are letters. */
export const TEXT = `${PAGE}:not(${ICONS})`;

/** Titles, by tag or role. */
export const TITLES = `:is(${HEADINGS})`;

/** What leads to somewhere. */
export const LINKS = ':is(a[href], area[href], [role="link"])';

/** What reacts when it is pressed. */
export const PRESSABLE =
  ':is(a[href], button, summary, label, select, input, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [onclick])';

/** Marks a box in which text stands as in a paragraph. */
export const PARAGRAPH = 'data-curb-cut-paragraph';
