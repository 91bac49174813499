import { isElement } from '../../support/elements/is-element.js';

/** Elements whose text nobody reads. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
]);

/** Characters that draw and do not speak: private-use glyphs of icon fonts, arrows, box and block shapes, dingbats, and white space. */
const MUTE =
  /[\s\u00A0\u200B-\u200F\u2060\uFEFF\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2900-\u297F\u2B00-\u2BFF\uE000-\uF8FF\uFE0F]|[\u{F0000}-\u{10FFFD}]/gu;

/** White space folded and trimmed. */
export const folded = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** True where the text says something: it has more in it than signs that only draw. */
export const speaks = (text: string | null | undefined): boolean => !!text && text.replace(MUTE, '') !== '';

/** Text of an element as markup alone tells it: without scripts, `hidden` and `aria-hidden` parts; white space folded. */
export function textOf(node: Node): string {
  return folded(rawText(node));
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  if (SILENT.has(node.localName)) return '';
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += rawText(child);
  return breaksLine(node) ? ` ${text} ` : text;
}

const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

function breaksLine(element: Element): boolean {
  return !INLINE.test(element.localName);
}
