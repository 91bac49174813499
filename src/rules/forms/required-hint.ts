import { setAttribute } from '../../ledger/edit.js';
import { classOf } from '../../page/name/class-words.js';
import { labelsOf } from '../../page/name/labels-of.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { FIELDS, isTicked } from '../evidence/fields/fields.js';
import { boxesOf } from '../evidence/fields/field-box.js';
import type { Rule } from '../rule.js';

/** How forms say what their star means, in the languages of our words. */
const LEGEND =
  /\*[^.*]{0,40}(required|mandatory|must|obligator|obligatoire|requis|requerid|pflicht|erforderlich|richiest|verplicht|wymagan|חובה|必須|必填|مطلوب|إلزامي)|(required|mandatory|obligator|obligatoire|requis|pflicht|erforderlich|richiest|verplicht|wymagan|חובה|必須|必填|مطلوب)[^.*]{0,40}\*/i;

/** A field that has a star for the eye says that it is required to screen readers as well. */
export const requiredHint: Rule = {
  id: 'required-hint',
  wcag: ['3.3.2', '1.3.1'],
  confidence: 'inferred',
  kinds: ['field'],
  selector: `:is(${FIELDS}):not([required], [aria-required], [disabled], [readonly])`,
  watches: [...SHOWN_BY, 'required', 'aria-required', 'placeholder', 'role', 'type'],
  soundIf: [isHidden],
  repair: (field) => {
    if (isTicked(field) || !hasStar(field)) return undefined;
    return {
      edits: [setAttribute(field, 'aria-required', 'true')],
      evidence: 'the star beside its label',
      confidence: LEGEND.test(field.closest('form')?.textContent ?? '') ? 'certain' : 'inferred',
      basis: boxesOf(field),
    };
  },
};

function hasStar(field: Element): boolean {
  const labels = labelsOf(field);
  const texts = labels.length > 0 ? labels.map((label) => label.textContent) : [textBefore(field)];
  return (
    [...texts, field.getAttribute('placeholder') ?? ''].some((text) => /^\s*\*|\*\s*:?\s*$/.test(text)) ||
    hasRequiredClass(field)
  );
}

const textBefore = (field: Element): string => field.previousSibling?.textContent ?? '';

/** A label or box whose style sheet puts the star there. */
function hasRequiredClass(field: Element): boolean {
  const marked = [...labelsOf(field), field, ...boxesOf(field)];
  return marked.some((element) => /(^|[\s_-])(is-)?required(-field)?(\s|$)/i.test(classOf(element)));
}
