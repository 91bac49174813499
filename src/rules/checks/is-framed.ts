import type { Check } from '../rule.js';

/** Whether the element belongs to what a frame shows, and not to the page itself. */
export const isFramed: Check = (element, { page }) =>
  page.all('document')[0]?.ownerDocument === element.ownerDocument ? 'no' : 'yes';
