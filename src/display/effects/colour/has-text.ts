/** True where the element itself holds text, in its shadow root if it has an open one, or is a field that does. */
export function hasText(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input')
    return !/^(color|range|checkbox|radio|file|image|hidden)$/.test((element as HTMLInputElement).type);
  if (localName === 'textarea' || localName === 'select') return true;
  for (let child = (element.shadowRoot ?? element).firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE && /\S/.test((child as Text).data)) return true;
  }
  return false;
}
