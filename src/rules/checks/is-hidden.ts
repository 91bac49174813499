import { composedClosest } from '../../page/composed-tree.js';
import type { Check } from '../rule.js';

/** Attributes by which an element, or something around it, is hidden and shown. */
export const SHOWN_BY: readonly string[] = ['hidden', 'style', 'class', 'aria-hidden', 'inert', 'open'];

const HIDING =
  '[hidden], [inert], [aria-hidden=true], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], ' +
  '[style*="visibility: hidden" i], dialog:not([open])';

/**
 * Whether an attribute hides the element, its own or that of something around it; once that attribute changes, the question is asked again.
 * What only a style sheet hides may be shown without any change in the page, and had better be mended before.
 */
export const isHidden: Check = (element, context) => {
  const hider = composedClosest(element, HIDING);
  if (!hider) return 'no';
  context.restsOn(element, hider);
  return 'yes';
};
