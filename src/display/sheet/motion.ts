import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';

/** Short enough for nobody to see, and long enough for the page to be told that it is over. */
const AT_ONCE = '0.01ms';

/** Animations and transitions are over as soon as they begin: what was to fade in is there. */
export function motion(chosen: Chosen): string {
  if (!chosen['stop-motion']) return '';
  return rule('*, ::before, ::after', {
    'animation-delay': '0s',
    'animation-duration': AT_ONCE,
    'animation-iteration-count': '1',
    'animation-timeline': 'auto',
    'transition-delay': '0s',
    'transition-duration': AT_ONCE,
    'scroll-behavior': 'auto',
  });
}
