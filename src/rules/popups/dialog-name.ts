import { setAttribute } from '../../ledger/edit.js';
import { idsIn } from '../../page/name/references.js';
import { HEADINGS } from '../../standards/headings.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { openerClue } from '../evidence/controls/opens/opener-clue.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { onlyPicture } from '../evidence/media/only-picture.js';
import { headlineClue } from '../evidence/text/headline-clue.js';
import { labelText } from '../evidence/text/label-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Check, type Rule } from '../rule.js';

/** A dialog that refers to itself for its name would be called by everything in it. */
const isNamed: Check = (dialog, context) => (isNamedByItself(dialog) ? 'no' : context.verdict(hasName, dialog));

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

/** Where there is nothing but one field in it, that is what it is for. */
function fieldClue(dialog: Element): Clue | undefined {
  const [field, ...others] = dialog.querySelectorAll(FIELDS);
  const text = field && others.length === 0 ? labelText(spokenName(field).replace(/[\s.…]+$/, '')) : '';
  return field && text ? inferred(text, 'what is in it', [field]) : undefined;
}
