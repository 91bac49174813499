import { folded } from '../../page/text.js';

/** Elements that are no part of the text around them. */
const APART = /^(script|style|template|noscript|input|select|textarea|button|iframe|object|video|audio|canvas|svg)$/;

/**
 * The words a person sees in a node: those kept from screen readers by `aria-hidden` as well, but neither what is not drawn nor what stands
 * in controls. That all of it is hidden by something around it does not count: it may be a closed popup. Asks for style.
 */
export function seenText(node: Node): string {
  return folded(rawText(node));
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (APART.test(element.localName) || element.hasAttribute('contenteditable')) return '';
  const { display } = getComputedStyle(element);
  if (display === 'none') return '';
  let text = '';
  for (const child of element.childNodes) text += rawText(child);
  return display.startsWith('inline') ? text : ` ${text} `;
}
