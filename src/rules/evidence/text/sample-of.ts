import { isElement } from '../../../support/elements/is-element.js';

const LONGEST = 3000;
const FOREIGN = 'script,style,noscript,template,textarea,select,code,pre,kbd,samp,svg,[hidden],[translate=no],curb-cut';

/** Text of the element in its own language: without parts that have their own, without code, and no more than tells a language. */
export function sampleOf(element: Element): string {
  const filter = (node: Node): number =>
    node !== element && isElement(node) && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    filter,
  );
  let text = '';
  while (text.length < LONGEST && walker.nextNode()) {
    const node = walker.currentNode;
    text += ` ${node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() : ((node as Element).getAttribute('alt') ?? '')}`;
  }
  return text.trim();
}

/** What is not drawn is often a template for some other language. */
function isLeftOut(element: Element): boolean {
  return element.matches(`[lang],[xml\\:lang],${FOREIGN}`) || !element.checkVisibility();
}
