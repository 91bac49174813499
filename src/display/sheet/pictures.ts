import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { NOT_IGNORED, PAGE } from './selectors.js';

/** Pictures leave their places empty; what screen readers say of them stays. */
export function pictures(chosen: Chosen): string {
  if (!chosen['hide-images']) return '';
  return (
    rule(`:is(img, picture, video, canvas, [role="img"])${NOT_IGNORED}`, { opacity: '0' }) +
    rule(`${PAGE}:not(:is(a, button, i, span, input, [role="button"]):empty)`, { 'background-image': 'none' })
  );
}
