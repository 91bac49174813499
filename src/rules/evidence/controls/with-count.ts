import type { Clue } from '../clue.js';
import { spokenName } from '../text/spoken-name.js';

/** A number as badges show it ("2", "99+"). */
export const isCount = (text: string): boolean => /^\(?\d{1,4}\+?\)?$/.test(text);

/** The clue with the number that is seen on the control behind it. */
export function withCount(control: Element, clue: Clue): Clue {
  const seen = spokenName(control);
  return isCount(seen) ? { ...clue, text: `${clue.text} ${seen}` } : clue;
}
