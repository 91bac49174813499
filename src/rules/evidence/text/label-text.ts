import { folded } from '../../../page/name/text.js';

/** Longest text that still reads as a label, in characters. */
const LONGEST = 100;

/** Signs that stand at the end of a label and say nothing. */
const ENDING = ' :：*…';

/** The text as a label: without the colon, the star and the dots at its end; empty where it is none, having no letter or being too long. */
export function labelText(text: string): string {
  const whole = folded(text);
  const label = whole.slice(0, endOf(whole)).replace(/^[\s*]+/u, '');
  return label.length <= LONGEST && /\p{L}/u.test(label) ? label : '';
}

/** Where the words end. One full stop belongs to them. Rows of dots are long, and a pattern that looks for their end tries them all. */
function endOf(text: string): number {
  let end = text.length;
  for (;;) {
    let dots = 0;
    while (text[end - 1 - dots] === '.') dots += 1;
    if (dots > 1) end -= dots;
    else if (end > 0 && ENDING.includes(text.charAt(end - 1))) end -= 1;
    else return end;
  }
}
