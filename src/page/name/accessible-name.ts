import { isIconText } from './icon-text.js';
import { labelsOf } from './labels-of.js';
import { elementById, idsIn } from './references.js';
import { roleOf } from '../kind/role.js';
import { folded } from './text.js';
import { flatTreeChildren } from '../../support/elements/flat-tree-children.js';
import { isElement } from '../../support/elements/is-element.js';

/** Roles whose name may come from what they contain (accname 1.2, 2F). */
const NAMED_BY_CONTENT = new Set(
  (
    'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row ' +
    'rowheader switch tab tooltip treeitem'
  ).split(' '),
);

/** Inputs that HTML gives a name of their own. */
const DEFAULT_NAMES: ReadonlyMap<string, string> = new Map([['submit', 'Submit'], ['reset', 'Reset']]); // prettier-ignore

/**
 * The accessible name by the steps of "Accessible Name and Description Computation 1.2", without the texts that style sheets add,
 * and those that icon fonts draw as pictures.
 * Asks for style, so it is for the few elements where cheaper looks have not settled the question.
 */
export function accessibleName(element: Element): string {
  return folded(nameOf(element, new Set(), 'start'));
}

/** True for an element that is called what it contains, where nothing else names it. */
export const isNamedByContent = (element: Element): boolean => NAMED_BY_CONTENT.has(roleOf(element));

/** Inputs in which a person types. */
const TYPED = /^(text|search|email|tel|url|number)$/;

/** How the computation came to a node: at the start, through a reference or label, or on its way down through content. */
type Way = 'start' | 'reference' | 'content';

function nameOf(element: Element, seen: Set<Element>, way: Way): string {
  if (seen.has(element)) return '';
  seen.add(element);
  return (
    (way !== 'reference' && fromReferences(element, seen)) ||
    element.getAttribute('aria-label')?.trim() ||
    (way === 'content' && fromValue(element)) ||
    fromHost(element, seen) ||
    (mayReadContent(element, way) && worded(fromContent(element, seen, true), way)) ||
    element.getAttribute('title')?.trim() ||
    fromPlaceholder(element) ||
    ''
  );
}

/** White space alone is no name, though on the way down it still keeps words apart. */
const worded = (text: string, way: Way): string => (way === 'content' || text.trim() ? text : '');

function fromReferences(element: Element, seen: Set<Element>): string {
  return idsIn(element, 'aria-labelledby')
    .map((id) => named(elementById(element, id), seen))
    .filter(Boolean)
    .join(' ');
}

/** An element may refer to itself, but only once: what was met before stays met. */
function named(element: Element | null, seen: ReadonlySet<Element>): string {
  if (!element) return '';
  const before = new Set(seen);
  before.delete(element);
  return folded(nameOf(element, before, 'reference'));
}

/** What the host language offers (HTML-AAM 4.1): labels, `alt`, `value`, legend, caption, title element. */
function fromHost(element: Element, seen: Set<Element>): string {
  const labels = labelsOf(element);
  if (labels.length > 0) {
    const text = labels
      .map((label) => named(label, seen))
      .filter(Boolean)
      .join(' ');
    if (text) return text;
  }
  switch (element.localName) {
    case 'img':
    case 'area':
      return element.getAttribute('alt')?.trim() ?? '';
    case 'input':
      return fromInput(element as HTMLInputElement);
    case 'fieldset':
      return fromChild(element, 'legend', seen);
    case 'table':
      return fromChild(element, 'caption', seen);
    case 'figure':
      return fromChild(element, 'figcaption', seen);
    default:
      return isDrawn(element) ? (element.querySelector(':scope > title')?.textContent.trim() ?? '') : '';
  }
}

/** Any part of a drawing may have a title. */
const isDrawn = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/2000/svg';

function fromInput(input: HTMLInputElement): string {
  const given = input.getAttribute(input.type === 'image' ? 'alt' : 'value')?.trim();
  if (input.type === 'image') return given ?? '';
  return /^(button|submit|reset)$/.test(input.type) ? (given ?? DEFAULT_NAMES.get(input.type) ?? '') : '';
}

function fromChild(element: Element, tag: string, seen: Set<Element>): string {
  return named(element.querySelector(`:scope > ${tag}`), seen);
}

/** What stands in a control inside a label is part of the label (2E). */
function fromValue(element: Element): string {
  if (element.localName === 'input' && TYPED.test((element as HTMLInputElement).type))
    return (element as HTMLInputElement).value;
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  return '';
}

function mayReadContent(element: Element, way: Way): boolean {
  if (way !== 'start') return !/^(select|textarea|input|iframe|object|svg|script|style)$/.test(element.localName);
  return isNamedByContent(element);
}

function fromContent(element: Element, seen: Set<Element>, withText: boolean): string {
  let text = '';
  for (const node of flatTreeChildren(element)) {
    if (node.nodeType === Node.TEXT_NODE) text += withText ? (node as Text).data : '';
    else if (isElement(node)) text += fromPart(node, seen, withText && element);
  }
  return text;
}

/**
 * Unlike `display: none`, `visibility: hidden` may have visible content inside. A part that is just as invisible as the element that it is read
 * in is shown together with it, and belongs to its name.
 */
function fromPart(element: Element, seen: Set<Element>, around: Element | false): string {
  if (element.getAttribute('aria-hidden') === 'true' || isIconText(element)) return '';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return '';
  const isRead = visibility === 'visible' || (around && getComputedStyle(around).visibility === visibility);
  const text = isRead ? nameOf(element, seen, 'content') : fromInvisible(element, seen);
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

function fromInvisible(element: Element, seen: Set<Element>): string {
  if (seen.has(element)) return '';
  seen.add(element);
  return fromContent(element, seen, false);
}

function fromPlaceholder(element: Element): string {
  return /^(input|textarea)$/.test(element.localName) ? (element.getAttribute('placeholder')?.trim() ?? '') : '';
}
