import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';
import { textClue } from '../../text-clue.js';

/** What stands right before the link's list: the words of the item around it, or what introduces it. */
export function itemContext(link: Element): Clue | undefined {
  const list = link.closest('ul, ol');
  const words = list?.previousSibling;
  if (!list || (words as Element | null)?.localName === 'a') return undefined;
  const text = words ? labelText(seenText(words)) : '';
  if (text) return inferred(text, 'what is around it', list.parentElement ? [list.parentElement] : []);
  const before = list.previousElementSibling;
  return before?.querySelector('a') ? undefined : textClue(before, 'what is around it', inferred);
}
