import { certain, type Clue } from '../../clue.js';
import { spokenName } from '../../text/spoken-name.js';

/** What a box that is a combobox is called: as the one field in it, to which its label belongs (ARIA 1.1 put the role around the field). */
export function innerClue(field: Element): Clue | undefined {
  const [inner, another] = field.matches('[role=combobox]') ? field.querySelectorAll('input, [role=textbox]') : [];
  const text = inner && !another ? spokenName(inner) : '';
  return inner && text ? certain(text, 'its label', [inner]) : undefined;
}
