import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { PAGE, PRESSABLE } from './selectors.js';

/** A pointer that cannot be missed; over text it stays the text cursor, which large text makes large enough. */
export function cursor({ 'large-cursor': colour }: Chosen, assets: string): string {
  if (!colour) return '';
  const picture = (shape: string): string => `url("${assets}display/${shape}-${colour}.svg")`;
  return (
    rule(PAGE, { cursor: `${picture('arrow')} 4 3, auto` }) +
    rule(`${PAGE}:is(${PRESSABLE}, ${PRESSABLE} *):not(input, textarea)`, {
      cursor: `${picture('hand')} 18 3, pointer`,
    })
  );
}
