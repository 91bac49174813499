import type { Chosen } from '../choices/adjustments.js';
import { plainGround } from '../contrast/ground-of.js';
import { contrastRatio } from '../contrast/ratio.js';
import { readableInk } from '../contrast/readable-ink.js';
import { hex, rgba } from '../contrast/rgba.js';
import { PAINTED } from './colours.js';
import { RING } from './ring.js';
import { rule } from './rule.js';
import { LINKS, PAGE, PRESSABLE, TEXT, TITLES } from './selectors.js';

/** What lies under a highlighted link. */
const MARK = '#fff3a3';

/** Marks what paints a ground of its own under the letters of a link. */
export const PLAIN = 'data-curb-cut-plain';

/** What makes titles, links, and whatever has focus or lies under the pointer, stand out. */
export function marks(chosen: Chosen): string {
  return [
    chosen['highlight-titles'] &&
      rule(`${PAGE}${TITLES}`, {
        outline: '3px solid #c2410c',
        'outline-offset': '3px',
        'box-shadow': '0 0 0 3px #fff',
      }),
    chosen['highlight-links'] &&
      rule(`${PAGE}${LINKS}`, {
        'text-decoration': 'underline',
        'background-color': MARK,
        color: inkOnMark(chosen['link-colour']),
      }) +
        rule(`${PAGE}${LINKS} *`, { color: 'inherit' }) +
        rule(`:is(${TEXT}, ${PAINTED}:not(:empty)):is(${LINKS} *)`, { 'background-color': 'transparent' }) +
        rule(`[${PLAIN}]`, { 'background-image': 'none' }) +
        rule(`[${PLAIN}]:not(${LINKS})`, { 'background-color': 'transparent' }),
    chosen['hover-mark'] &&
      rule(`${PAGE}${PRESSABLE}:hover`, { outline: '3px solid #c2410c', 'outline-offset': '2px' }),
    chosen['focus-mark'] && rule(`${PAGE}:focus-visible`, RING),
  ]
    .filter(Boolean)
    .join('');
}

/** The ratio of the visitor's colour for links, as it is shown there, to what lies under a highlighted link. */
export const ratioOnMark = (colour: string): number => contrastRatio(rgba(inkOnMark(colour)), rgba(MARK));

/** The visitor's colour for links, as near to it as can be read there; else one that any page would have. */
function inkOnMark(colour = '#1a1a1a'): string {
  return hex(readableInk(rgba(colour), plainGround(rgba(MARK)), 7));
}
