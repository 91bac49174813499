import { GOES_TO } from '../../links/goes-to.js';

const NAVIGATION = new RegExp(GOES_TO);

/** What answers clicks is a link where a click leads elsewhere, and a button where it does not. */
export const pressedRole = (element: Element): 'link' | 'button' => (navigates(element) ? 'link' : 'button');

const navigates = (element: Element): boolean =>
  element.matches('[data-href],[data-url],[data-link]') || NAVIGATION.test(element.getAttribute('onclick') ?? '');
