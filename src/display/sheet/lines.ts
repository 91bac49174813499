import { HEADING_TAGS } from '../../standards/headings.js';
import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { NOT_IGNORED, PAGE, PARAGRAPH } from './selectors.js';

/** Where lines begin, and how long they may become. */
export function lines({ alignment, 'line-width': width }: Chosen): string {
  return (
    rule(`${PAGE}:not(button, input, select, [role="button"])`, { 'text-align': alignment }) +
    rule(`:is(p, li, dd, dt, blockquote, figcaption, [${PARAGRAPH}], ${HEADING_TAGS})${NOT_IGNORED}`, {
      'max-inline-size': width ? `${width}ch` : undefined,
    })
  );
}
