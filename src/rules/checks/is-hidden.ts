import { isRendered } from '../../page/visibility.js';
import type { Check } from '../rule.js';

/** Attributes by which an element is hidden and shown. */
export const SHOWN_BY: readonly string[] = ['hidden', 'style', 'class', 'aria-hidden'];

/**
 * Whether nobody is told of the element: it is kept from screen readers, or is itself not drawn. What is not drawn because of something
 * around it may be in a closed menu or popup, and had better be mended before that opens.
 */
export const isHidden: Check = (element) => {
  const keeper = element.closest('[aria-hidden=true], [inert]');
  if (keeper && (keeper === element || isRendered(keeper))) return 'yes';
  // Areas are drawn by the image they lie on.
  if (element.localName === 'area') return 'no';
  const { display, visibility } = (element as HTMLElement).style;
  return display === 'none' || visibility === 'hidden' || getComputedStyle(element).display === 'none' ? 'yes' : 'no';
};
