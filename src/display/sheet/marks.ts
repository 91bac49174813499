import type { Chosen } from '../adjustments.js';
import { rule } from './rule.js';
import { LINKS, PAGE, PRESSABLE, TITLES } from './selectors.js';

/** Two tones, so that one of them stands out on any background. */
const RING = { outline: '3px solid #0b3d91', 'outline-offset': '2px', 'box-shadow': '0 0 0 2px #fff, 0 0 0 7px #fff' };

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
      rule(`${PAGE}${LINKS}`, { 'text-decoration': 'underline', 'background-color': '#fff3a3', color: '#1a1a1a' }) +
        rule(`${PAGE}${LINKS} *`, { color: 'inherit', 'background-color': 'transparent' }),
    chosen['hover-mark'] &&
      rule(`${PAGE}${PRESSABLE}:hover`, { outline: '3px solid #c2410c', 'outline-offset': '2px' }),
    chosen['focus-mark'] && rule(`${PAGE}:focus-visible`, RING),
  ]
    .filter(Boolean)
    .join('');
}
