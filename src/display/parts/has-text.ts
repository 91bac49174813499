/** True where the element itself holds text, in its shadow root if it has an open one, or is a field that does. */
export function hasText(element: Element): boolean {
  if (element.localName === 'input')
    return !/^(color|range|checkbox|radio|file|image|hidden)$/.test((element as HTMLInputElement).type);
  if (/^(textarea|select)$/.test(element.localName)) return true;
  return Array.from((element.shadowRoot ?? element).childNodes).some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\S/.test(nodeValue ?? ''),
  );
}
