import { inferred, type Clue } from '../../clue.js';
import { labelText } from '../../text/label-text.js';
import { seenText } from '../../text/seen-text.js';

/** The entry of a menu beside which a caret shows what lies below it: the caret is called after that entry. */
export function submenuClue(control: Element): Clue | undefined {
  const entry = control.closest('li');
  const part = (inside: Element): boolean => inside.parentElement?.closest('li') === entry;
  const below = entry && [...entry.querySelectorAll('ul, ol')].find(part);
  if (!below || !isBetween(control, entry, below)) return undefined;
  const link = [...entry.querySelectorAll('a')].find(part);
  const text = link && link !== control && !link.contains(control) ? labelText(seenText(link)) : '';
  return link && text ? inferred(text, 'what opens it', [link]) : undefined;
}

/** A control inside the submenu does something else. */
const isBetween = (control: Element, entry: Element, below: Element): boolean =>
  control !== entry && !below.contains(control) && !control.contains(below);
