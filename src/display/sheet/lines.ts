import type { Chosen } from '../adjustments.js';
import { rule } from './rule.js';
import { PAGE } from './selectors.js';

/** Where lines begin, and how long they may become. */
export function lines({ alignment, 'line-width': width }: Chosen): string {
  return (
    rule(`${PAGE}:not(button, input, select, [role="button"])`, { 'text-align': alignment }) +
    rule(`:is(p, li, dd, dt, blockquote, figcaption, h1, h2, h3, h4, h5, h6):not([data-curb-cut-ignore] *)`, {
      'max-inline-size': width ? `${width}ch` : undefined,
    })
  );
}
