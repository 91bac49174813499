import { setAttribute } from '../../ledger/edit.js';
import { named, type Clue } from '../evidence/clue.js';
import type { Mend } from '../rule.js';

/** Names a field; a plain box that can be written in is a text box from then on, since one without a role has no name (ARIA 1.2, section 5.2.8.6). */
export function nameField(field: Element, clue: Clue): Mend {
  const mend = named(field, clue);
  return field.matches(':is(div, span):not([role])')
    ? { ...mend, edits: [setAttribute(field, 'role', 'textbox'), ...mend.edits] }
    : mend;
}
