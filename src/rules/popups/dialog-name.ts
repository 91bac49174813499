import { HEADINGS } from '../../standards/headings.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { certain, inferred, named, type Clue } from '../evidence/clue.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { labelText } from '../evidence/text/label-text.js';
import { spokenName } from '../evidence/text/spoken-name.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Rule } from '../rule.js';

/** Dialogs without a name are called by their heading, by the button that opens them, or by the only field in them. */
export const dialogName: Rule = {
  id: 'dialog-name',
  wcag: ['4.1.2'],
  confidence: 'certain',
  kinds: ['dialog'],
  selector: 'dialog, [role=dialog], [role=alertdialog]',
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'role', 'open', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (dialog) => {
    const clue = headingClue(dialog) ?? openerClue(dialog) ?? fieldClue(dialog);
    return clue && named(dialog, clue);
  },
};

/** Headings, and what the common style sheets make look like one. */
const TITLES = `${HEADINGS}, legend, [class*=title], [class*=heading], .header`;

function headingClue(dialog: Element): Clue | undefined {
  for (const heading of dialog.querySelectorAll(TITLES)) {
    const clue = textClue(heading, 'its heading');
    if (clue) return clue;
  }
  return undefined;
}

function openerClue(dialog: Element): Clue | undefined {
  if (!dialog.id) return undefined;
  const id = CSS.escape(dialog.id);
  const opener = (dialog.getRootNode() as Document).querySelector(
    `[aria-controls="${id}"], [data-target="#${id}"], [data-bs-target="#${id}"], [popovertarget="${id}"], [commandfor="${id}"], a[href="#${id}"]`,
  );
  const text = opener ? labelText(opener.textContent) : '';
  return opener && text ? certain(text, 'the button that opens it', [opener]) : undefined;
}

/** Where there is nothing but one field in it, that is what it is for. */
function fieldClue(dialog: Element): Clue | undefined {
  const [field, ...others] = dialog.querySelectorAll(FIELDS);
  const text = field && others.length === 0 ? labelText(spokenName(field).replace(/[\s.…]+$/, '')) : '';
  return field && text ? inferred(text, 'the only field in it', [field]) : undefined;
}
