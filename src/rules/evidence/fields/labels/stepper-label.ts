import { isOnlyIn } from '../../../../page/tree/is-only-in.js';
import { hasWords } from '../../text/spoken-name.js';
import { textClue } from '../../text-clue.js';
import { certain, type Clue } from '../../clue.js';
import { FIELDS } from '../fields.js';

/** How far up from a number its label may stand. */
const LEVELS = 6;

/** The label before the box in which a number stands between its buttons, for less and for more, where that points to nothing else. */
export function stepperLabel(field: Element): Clue | undefined {
  const { previousElementSibling: less, nextElementSibling: more } = field;
  if (!field.matches('[type=number], [role=spinbutton]') || !isStep(less) || !isStep(more)) return undefined;
  let at = field.parentElement;
  for (let level = 0; at && level < LEVELS && isOnlyIn(at, field, FIELDS); level++, at = at.parentElement) {
    const before = at.previousElementSibling;
    const label = before?.localName === 'label' ? before : before?.querySelector('label');
    const isAlone =
      before && label?.textContent.trim() === before.textContent.trim() && !isOfOther(label as HTMLLabelElement, field);
    if (isAlone) return textClue(label, 'its label', certain);
    // Colours to choose from may be drawn without a word.
    if (before) return undefined;
  }
  return undefined;
}

const isStep = (element: Element | null): boolean =>
  element !== null && element.matches('button, [role=button]') && !hasWords(element.textContent);

const isOfOther = ({ control }: HTMLLabelElement, field: Element): boolean => control !== null && control !== field;
