import { folded } from '../../../page/name/text.js';
import { isIconText } from '../../../page/name/icon-text.js';
import { isElement } from '../../../support/elements/is-element.js';
import { nodesIn } from '../../../support/elements/nodes-in.js';

/** Elements that are no part of the text around them. */
const APART = /^(script|style|template|noscript|input|select|textarea|button|iframe|object|video|audio|canvas|svg)$/;

/**
 * The words a person sees in a node: those kept from screen readers by `aria-hidden` as well, but neither what is not drawn nor what stands
 * in controls. That all of it is hidden by something around it does not count: it may be a closed popup. Asks for style.
 */
export const seenText = (node: Node): string => folded(rawText(node));

/** The same without the elements that are to be left out. */
export const seenTextWithout = (node: Node, isLeftOut: Ask): string => folded(rawText(node, isLeftOut));

type Ask = (element: Element) => boolean;

/** The same for what stands in a control. */
export const seenIn = (control: Element): string => folded(contentOf(control));

function rawText(node: Node, isLeftOut?: Ask): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node) || isLeftOut?.(node)) return '';
  if (APART.test(node.localName) || node.hasAttribute('contenteditable') || isIconText(node)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || isBlankedOut(node)) return '';
  const text = contentOf(node, isLeftOut);
  return display.startsWith('inline') ? text : ` ${text} `;
}

function contentOf(element: Element, isLeftOut?: Ask): string {
  let text = '';
  for (const child of nodesIn(element)) text += rawText(child, isLeftOut);
  return text;
}

/** Invisible inside something visible. */
const isBlankedOut = (element: Element): boolean =>
  getComputedStyle(element).visibility === 'hidden' &&
  !!element.parentElement &&
  getComputedStyle(element.parentElement).visibility === 'visible';
