import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { TEXT } from './selectors.js';

/** What the dyslexia font is called in the page; it is loaded when it is chosen. */
export const DYSLEXIA_FONT = 'Curb Cut OpenDyslexic';

const FAMILIES = {
  readable: 'Verdana, "DejaVu Sans", Tahoma, system-ui, sans-serif',
  dyslexia: `"${DYSLEXIA_FONT}", Verdana, sans-serif`,
};

/** The font that was chosen, for everything but icons and code. */
export function typeface({ font }: Chosen): string {
  return rule(`${TEXT}:not(code, pre, kbd, samp, code *, pre *)`, { 'font-family': font && FAMILIES[font] });
}
