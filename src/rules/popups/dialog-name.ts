import { setAttribute } from '../../ledger/edit.js';
import { idsIn } from '../../page/references.js';
import { isRendered } from '../../page/visibility.js';
import { HEADINGS } from '../../standards/headings.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { openerClue } from '../evidence/controls/opener-clue.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { onlyPicture } from '../evidence/media/only-picture.js';
import { labelText } from '../evidence/text/label-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Check, type Rule } from '../rule.js';

/** A dialog that refers to itself for its name would be called by everything in it. */
const isNamed: Check = (dialog, context) => (isNamedByItself(dialog) ? 'no' : hasName(dialog, context));

/** Dialogs without a name are called by their heading, by the button that opens them, by the only field in them, or by the picture they show. */
export const dialogName: Rule = {
  id: 'dialog-name',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['dialog'],
  selector: 'dialog, [role=dialog], [role=alertdialog]',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'role', 'open', CONTENT],
  soundIf: [isNamed, isHidden],
  repair: (dialog, context) => {
    const words = context.words(dialog);
    const clue =
      headingClue(dialog) ??
      openerClue(dialog) ??
      headlineClue(dialog) ??
      fieldClue(dialog) ??
      (words && onlyPicture(dialog, words));
    if (!clue) return undefined;
    const mend = named(dialog, clue);
    return isNamedByItself(dialog)
      ? { ...mend, edits: [setAttribute(dialog, 'aria-labelledby', null), ...mend.edits] }
      : mend;
  },
};

function isNamedByItself(dialog: Element): boolean {
  const [id, ...others] = idsIn(dialog, 'aria-labelledby');
  return !!id && id === dialog.id && others.length === 0 && !dialog.hasAttribute('aria-label');
}

/** Headings, and what the common style sheets make look like one. */
const TITLES = `${HEADINGS}, legend, [class*=title], [class*=heading], .header`;

function headingClue(dialog: Element): Clue | undefined {
  for (const heading of dialog.querySelectorAll(TITLES)) {
    const clue = textClue(heading, 'its heading');
    if (clue) return clue;
  }
  return undefined;
}

/** Longer than any headline, in characters. */
const LONGEST = 60;

/** What is written first, and larger or bolder than what follows. */
function headlineClue(dialog: Element): Clue | undefined {
  const lines = [...dialog.querySelectorAll('*')].filter(
    ({ childNodes: [only, more] }) => only && !more && isText(only),
  );
  const [line, ...others] = lines.filter((one) => labelText(one.textContent) && isRendered(one));
  if (!line || line.textContent.trim().length > LONGEST || line.closest('button, a, label')) return undefined;
  const stress = stressOf(line);
  return others.length > 0 && others.every((other) => other.matches(CONTROLS) || stressOf(other) < stress)
    ? textClue(line, 'its heading', inferred)
    : undefined;
}

const CONTROLS = 'button, a, input, select, option, button *, a *';

const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;

/** How much a text stands out by its size and weight. */
function stressOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return parseFloat(fontSize) * (Number(fontWeight) >= 600 ? 1.2 : 1);
}

/** Where there is nothing but one field in it, that is what it is for. */
function fieldClue(dialog: Element): Clue | undefined {
  const [field, ...others] = dialog.querySelectorAll(FIELDS);
  const text = field && others.length === 0 ? labelText(spokenName(field).replace(/[\s.…]+$/, '')) : '';
  return field && text ? inferred(text, 'what is in it', [field]) : undefined;
}
