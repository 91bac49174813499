/** Our own elements, and what an owner wants left alone. */
const OURS = 'curb-cut, [data-curb-cut-ignore], [data-curb-cut-ignore] *';

/** Elements that draw pictures with the letters of an icon font, or with paths. */
const ICONS =
  ':is(i, b, em, span):empty, [class*="icon" i], [class*="fa-"], .fa, .bi, .glyphicon, [class*="material-symbols"], svg, svg *';

/** Every element of the page. */
export const PAGE = `*:not(${OURS})`;

/** Every element of the page whose letters are letters. */
export const TEXT = `${PAGE}:not(${ICONS})`;

/** Titles, by tag or role. */
export const TITLES = ':is(h1, h2, h3, h4, h5, h6, [role="heading"])';

/** What leads to somewhere. */
export const LINKS = ':is(a[href], area[href], [role="link"])';

/** What reacts when it is pressed. */
export const PRESSABLE =
  ':is(a[href], button, summary, label, select, input, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [onclick])';
