import { classOf } from '../../../../page/name/class-words.js';
import { labelsOf } from '../../../../page/name/labels-of.js';
import { folded } from '../../../../page/name/text.js';
import { HEADING_TAGS } from '../../../../standards/headings.js';
import { FIELDS, isTicked } from '../fields.js';
import { isElement } from '../../../../support/elements/is-element.js';

/** Never the label of one field. */
const NO_LABEL = `${HEADING_TAGS}, legend, table, ul, ol, a[href], nav, form, hr, iframe, button, [role]:not([role=presentation], [role=none]), ${FIELDS}`;

/** True for what stands beside a field and is no text of it: a heading, another control, a part of the page with parts of its own. */
export function isOtherPart(node: Node, field: Element): boolean {
  if (!isElement(node)) return false;
  return (
    node.matches(NO_LABEL) ||
    node.querySelector(FIELDS) !== null ||
    isWholePart(node) ||
    (isTicked(field) ? isAllControls(node) : isMadeOfControls(node)) ||
    labelsAnother(node, field)
  );
}

/** A part of the page with parts of its own, or something that was said, with controls to answer it. */
function isWholePart(element: Element): boolean {
  const said = element.querySelector('p')?.textContent.trim();
  return (
    element.querySelector('[role=tabpanel], article, section, table, form, iframe, hr') !== null ||
    (said !== undefined &&
      said !== element.textContent.trim() &&
      element.querySelector('a[href], button, [onclick]') !== null)
  );
}

/** Most of its text is in links, buttons and the like: a menu, or a field that is made by hand. */
function isMadeOfControls(element: Element): boolean {
  const length = lengthOfControls(element);
  return length > 0 && length * 2 > folded(element.textContent).length;
}

/** Behind a box to tick stands what one agrees to, and that is mostly a link. */
const isAllControls = (element: Element): boolean =>
  lengthOfControls(element) > 0 && folded(element.textContent).length - lengthOfControls(element) < FEW;

/** What is less than this has no words in it, in characters. */
const FEW = 4;

const lengthOfControls = (element: Element): number =>
  [...element.querySelectorAll('a[href], button, [role=button], [tabindex]')].reduce(
    (sum, { textContent }) => sum + folded(textContent).length,
    0,
  );

/**
 * A label that names some other field says nothing of this one, unless it only finds that because both have the same id, or because it was
 * copied from another form, or in this one.
 */
function labelsAnother(element: Element, field: Element): boolean {
  const { control, htmlFor } = element as HTMLLabelElement;
  if (element.localName !== 'label' || control === null) return false;
  return htmlFor === '' || (htmlFor !== field.id && !isOfOtherForm(control, field) && !isCopied(element, field));
}

/** One of several that name a field, and right before another, was copied there along with what it names; what is said of its own field was not. */
function isCopied(element: Element, field: Element): boolean {
  const { control, nextElementSibling: next, previousElementSibling: before } = element as HTMLLabelElement;
  if (!control || !next?.contains(field) || next.contains(control)) return false;
  return !before?.contains(control) && !isMessage(element) && labelsOf(control).length > 1;
}

/** Scripts that check what was filled in write what is wrong with it into one more label. */
const isMessage = (element: Element): boolean =>
  /error|valid/i.test(classOf(element)) || /[.!]\s*$/.test(element.textContent);

const isOfOtherForm = (control: Element, field: Element): boolean =>
  field.closest('form')?.contains(control) === false && control.closest('form') !== null;
