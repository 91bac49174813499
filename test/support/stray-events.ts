/** What is thrown, anywhere in the page, while a script sends events of these types to the document and the window, as some do. */
export function strayEvents(...types: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const note = ({ message }: ErrorEvent): unknown => faults.push(message);
  addEventListener('error', note);
  for (const type of types) {
    const Kind = type.startsWith('key') ? KeyboardEvent : type.startsWith('focus') ? FocusEvent : MouseEvent;
    for (const target of [document, window]) target.dispatchEvent(new Kind(type, { bubbles: true, key: 'Enter' }));
  }
  removeEventListener('error', note);
  return faults;
}
