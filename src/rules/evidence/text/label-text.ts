import { folded } from '../../../page/text.js';

/** Longest text that still reads as a label, in characters. */
const LONGEST = 100;

/** The text as a label: without the colon, the star and the dots at its end; empty where it is none, having no letter or being too long. */
export function labelText(text: string): string {
  const label = folded(text)
    .replace(/([\s:：*…]|\.{2,})+$/u, '')
    .replace(/^[\s*]+/u, '');
  return label.length <= LONGEST && /\p{L}/u.test(label) ? label : '';
}
