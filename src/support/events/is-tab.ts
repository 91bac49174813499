/** Whether a key event is of Tab, with Shift or without: WebKit on Linux has no name for Shift and Tab, but knows the key's place. */
export function isTab({ key, code }: KeyboardEvent): boolean {
  return key === 'Tab' || code === 'Tab';
}
