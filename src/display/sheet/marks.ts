import type { Chosen } from '../choices/adjustments.js';
import { RING } from './ring.js';
import { rule } from './rule.js';
import { LINKS, PAGE, PRESSABLE, TEXT, TITLES } from './selectors.js';

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
        rule(`${PAGE}${LINKS} *`, { color: 'inherit' }) +
        rule(`${TEXT}:is(${LINKS} *)`, { 'background-color': 'transparent' }),
    chosen['hover-mark'] &&
      rule(`${PAGE}${PRESSABLE}:hover`, { outline: '3px solid #c2410c', 'outline-offset': '2px' }),
    chosen['focus-mark'] && rule(`${PAGE}:focus-visible`, RING),
  ]
    .filter(Boolean)
    .join('');
}
