import { word, type Words } from '../../../words/words.js';
import { inferred, type Clue } from '../../clue.js';
import { textClue } from '../../text-clue.js';
import { opensMenu } from './opens-menu.js';

/** How icons are called that show on what opens and closes something which of the two it is: they say nothing of what that is. */
export const SIGN = /(^|[\s_#-])(chevron|caret|angle|arrow|plus|minus|expand|collapse)/i;

/** What opens a part of the page, and shows only whether that is open, is called after the words before it. */
export function disclosedClue(control: Element, words: Words): Clue | undefined {
  if (!control.matches('summary, [aria-expanded]') || !holdsSign(control)) return undefined;
  return (
    textClue(control.previousElementSibling, 'the text beside it', inferred) ??
    (opensMenu(control) ? undefined : inferred(word(words, 'details'), 'what it does'))
  );
}

/** True where the element holds such a sign. */
export function holdsSign(control: Element): boolean {
  const parts = [...control.querySelectorAll('*')];
  const named = ['class', 'href', 'data-icon', 'data-feather', 'data-lucide', 'name'];
  return (
    /^[+\-–−➕➖]$/.test(control.textContent.trim()) ||
    parts.some((part) => named.some((attribute) => SIGN.test(part.getAttribute(attribute) ?? '')))
  );
}
