import { FIELDS } from './fields.js';

/** How far around a field what is said about it may be. */
const LEVELS = 3;

/** The largest box around the field, up to three levels, in which it is the only one; the field's parent where it is not alone even there. */
export function boxOf(field: Element): Element {
  let box = field;
  for (let level = 0; level < LEVELS; level++) {
    const parent: Element | null = box.parentElement;
    if (
      !parent ||
      parent.matches('body, main, article, section, tr, table') ||
      parent.querySelectorAll(FIELDS).length > 1
    )
      break;
    box = parent;
  }
  return box === field ? (field.parentElement ?? field) : box;
}

/** Elements around or beside the field, matched by the selector, that speak of it and of no other field. */
export function aboutField(field: Element, selector: string): Element[] {
  const box = boxOf(field);
  const alone = box.querySelectorAll(FIELDS).length === 1;
  return alone
    ? [...box.querySelectorAll(selector)].filter((element) => !element.contains(field))
    : besideField(field, selector);
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
