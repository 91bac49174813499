/** How exactly two pages are compared: attributes come in any order once the page itself has written some. */
export type Order = 'exact' | 'any';

/** Everything a tree is made of, as one text: shadow roots, frames, what a script can see of fields; our own element left out. */
export function asText(node: Node, order: Order): string {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE ? `"${node.nodeValue ?? ''}"` : '';
  const element = node as Element;
  if (element.localName === 'curb-cut' || isOverlayScript(element)) return '';
  const attributes = element.getAttributeNames().map((name) => `${name}=${JSON.stringify(element.getAttribute(name))}`);
  if (order === 'any') attributes.sort();
  const parts = [...element.childNodes].map((child) => asText(child, order));
  return `<${[element.localName, ...attributes].join(' ')}${insideOf(element, order)}>${parts.join('')}</>\n`;
}

function insideOf(element: Element, order: Order): string {
  const inner = element.shadowRoot ?? documentOf(element);
  if (!inner) return '';
  const parts = [...inner.childNodes].map((child) => asText(child, order));
  return ` #${inner.adoptedStyleSheets.length} sheets(${parts.join('')})`;
}

function documentOf(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

function isOverlayScript(element: Element): boolean {
  return element.localName === 'script' && (element.getAttribute('src') ?? '').startsWith('/hosts/');
}
