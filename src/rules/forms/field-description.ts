import { insertNode, setAttribute, type Edit } from '../../ledger/edit.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { ownElement } from '../edits/own-element.js';
import { constraintWords } from '../evidence/fields/hints/constraint-words.js';
import { errorPlaces, errorsOf } from '../evidence/fields/hints/error-of.js';
import { aboutField } from '../evidence/fields/hints/about-field.js';
import { boxesOf } from '../evidence/fields/field-box.js';
import { FIELDS } from '../evidence/fields/fields.js';
import { freshId, reference } from '../../ledger/reference.js';
import type { Rule } from '../rule.js';

/** Errors and hints that stand beside a field, and what its constraints ask for, are read out with it. */
export const fieldDescription: Rule = {
  id: 'field-description',
  wcag: ['3.3.1', '3.3.2', '3.3.3', '1.3.1'],
  confidence: 'certain',
  kinds: ['field'],
  selector: `:is(${FIELDS}):not([aria-describedby], [aria-errormessage], [aria-description], [type=checkbox], [type=radio])`,
  watches: [
    ...SHOWN_BY,
    'aria-describedby',
    'aria-errormessage',
    'pattern',
    'minlength',
    'min',
    'max',
    'title',
    'role',
    'type',
  ],
  soundIf: [isHidden],
  repair: (field, context) => {
    const words = context.words(field);
    if (!words) return undefined;
    const places = errorPlaces(field);
    const told = [...errorsOf(field, places), ...hintsOf(field)].filter((text) => !text.closest('label, legend'));
    const references = told.map(reference);
    const asked = told.length > 0 || field.hasAttribute('title') ? '' : constraintWords(field, words);
    const written = asked ? textFor(field, asked) : undefined;
    const ids = [...references.map(({ id }) => id), ...(written ? [written.id] : [])];
    return {
      edits: [
        ...references.flatMap(({ edits }) => edits),
        ...(written?.edits ?? []),
        ...(ids.length > 0 ? [setAttribute(field, 'aria-describedby', ids.join(' '))] : []),
      ],
      evidence: written ? 'its constraints' : 'the text beside it',
      basis: [...places, ...boxesOf(field)],
    };
  },
};

/** Texts that are marked as a hint. */
const HINTS =
  '[class*=hint], [class*=help], [class*=description], [class*=instruction], [class*=form-text], [class*=note], [id*=hint], [id*=help], small';

const hintsOf = (field: Element): Element[] =>
  aboutField(field, HINTS).filter(
    (hint) =>
      hint.textContent.trim() !== '' &&
      !hint.querySelector('a[href], button') &&
      !hint.matches('label, legend, button, svg *'),
  );

/** A text of ours, which nobody sees and no rule looks at, at the end of the field's own tree. */
function textFor(field: Element, text: string): { readonly id: string; readonly edits: readonly Edit[] } {
  const node = ownElement(field.ownerDocument, { id: freshId(field), hidden: '' });
  node.textContent = text;
  const root = field.getRootNode();
  return { id: node.id, edits: [insertNode(node, 'host' in root ? (root as ShadowRoot) : field.ownerDocument.body)] };
}
