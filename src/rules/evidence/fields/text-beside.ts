import { seenText } from '../text/seen-text.js';
import { isOtherPart } from './parts/is-other-part.js';
import { isElement } from '../../../support/elements/is-element.js';

/** A run of text and the nodes that it stands in. */
export interface Found {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** The run of text next to the node, or the block of text; nothing where only a line break or an empty element is there. */
export function textBeside(at: Element, behind: boolean, field: Element): Found | 'blocked' | undefined {
  const nodes: Node[] = [];
  let text = '';
  let isOfLineAbove = false;
  for (let node = step(at, behind); node; node = step(node, behind)) {
    if (node.nodeType === Node.COMMENT_NODE) continue;
    const goesOn = behind && text.trim() !== '' && isInSentence(node);
    if (!goesOn && isOtherPart(node, field))
      return text && !isOfLineAbove && (behind || LEADS.test(text) || !isLooseBox(node)) ? { text, nodes } : 'blocked';
    const block = isElement(node) && !isInline(node);
    const own = isElement(node) ? seenText(node) : (node as Text).data;
    if (block && text.trim()) break;
    // What stands behind a field on the line above is said of that field.
    isOfLineAbove ||= block && !behind && !text.trim() && !own.trim();
    if (own.trim()) {
      text = behind ? text + own : own + text;
      nodes.push(node);
      if (block || (node as Element).localName === 'label') break;
    }
  }
  return text.trim() ? { text, nodes } : undefined;
}

/** The end of what is said of what follows. */
export const LEADS = /[:：]\s*$/;

/** A link within what one agrees to: it begins like no sentence of its own. */
const isInSentence = (node: Node): boolean =>
  (node as Element).localName === 'a' && /^\s*\p{Ll}/u.test(node.textContent ?? '');

/** What follows a box to tick that has no label is its text. */
const isLooseBox = (node: Node): boolean =>
  (node as Element).matches('[type=checkbox], [type=radio]') && !(node as HTMLInputElement).labels?.length;

const step = (node: Node, behind: boolean): Node | null => (behind ? node.nextSibling : node.previousSibling);

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline') && element.localName !== 'br';
}
