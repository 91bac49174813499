/** What answers clicks is a link where a click leads elsewhere, and a button where it does not. */
export const pressedRole = (element: Element): 'link' | 'button' => (navigates(element) ? 'link' : 'button');

function navigates(element: Element): boolean {
  if (element.matches('[data-href],[data-url],[data-link]')) return true;
  return /location(\.href)?\s*=[^=]|location\.(assign|replace)\(|\.open\(/.test(element.getAttribute('onclick') ?? '');
}
