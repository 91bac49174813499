import { spokenName } from '../text/spoken-name.js';
import { inferred, type Clue } from '../clue.js';
import { askingPlaceholder } from './asking-placeholder.js';
import { FIELDS, isTicked } from './fields.js';

/** How far around a box to tick the row may be that it shares with a field. */
const LEVELS = 3;

/** A box to tick that shares a row with one field to write in, and has no words of its own, says whether what is written there counts: it is called like that. */
export function addonClue(box: Element): Clue | undefined {
  let row = isTicked(box) ? box.parentElement : null;
  for (let level = 0; row && level < LEVELS; level++, row = row.parentElement) {
    const [first, second, ...others] = row.querySelectorAll(FIELDS);
    if (!second) continue;
    const field = first === box ? second : first;
    if (!field || others.length > 0 || isTicked(field) || row.textContent.trim()) return undefined;
    const text = field.hasAttribute('placeholder') ? askingPlaceholder(field) : spokenName(field);
    return text ? inferred(text, 'what is around it', [field]) : undefined;
  }
  return undefined;
}
