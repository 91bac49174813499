import { composedClosest, composedParent } from '../../page/tree/composed-tree.js';
import type { Check, RuleContext } from '../rule.js';

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
  const hider = hiderOf(element, HIDING, context);
  if (!hider) return 'no';
  context.restsOn(element, hider);
  return 'yes';
};

/**
 * The nearest element from here outwards that the page itself keeps from visitors. What we put out of reach, while a popup is open, comes back
 * without a word to the rules.
 */
export function hiderOf(element: Element, hiding: string, { authored }: RuleContext): Element | null {
  let at = composedClosest(element, hiding);
  while (at?.hasAttribute('inert') && authored(at, 'inert') === null) {
    const parent = composedParent(at);
    at = parent && composedClosest(parent, hiding);
  }
  return at;
}
