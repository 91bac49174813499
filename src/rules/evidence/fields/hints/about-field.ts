import { labelsOf } from '../../../../page/name/labels-of.js';
import { boxOf } from '../field-box.js';
import { FIELDS } from '../fields.js';

/** Elements in the field's own box, or else right behind it or between it and its label, matched by the selector, that speak of it and of no other field. */
export function aboutField(field: Element, selector: string): Element[] {
  const box = boxOf(field);
  if (!box) return [...belowLabel(field, selector), ...besideField(field, selector)];
  return [...box.querySelectorAll(selector)].filter((element) => !element.contains(field));
}

/** Where fields share a box: what stands between this one and the label right before it that is its own. */
function belowLabel(field: Element, selector: string): Element[] {
  const found: Element[] = [];
  const labels = labelsOf(field);
  let before = field.previousElementSibling;
  for (; before && !labels.includes(before as HTMLLabelElement); before = before.previousElementSibling) {
    if (before.matches(`label, ${FIELDS}`) || before.querySelector(FIELDS)) return [];
    if (before.matches(selector)) found.unshift(before);
  }
  return before ? found : [];
}

/** Where fields share a box: what stands between this one and the next. */
function besideField(field: Element, selector: string): Element[] {
  const found: Element[] = [];
  for (
    let next = field.nextElementSibling;
    next && !next.matches(`label, ${FIELDS}`) && !next.querySelector(FIELDS);
    next = next.nextElementSibling
  ) {
    if (next.matches(selector)) found.push(next);
  }
  return found;
}
