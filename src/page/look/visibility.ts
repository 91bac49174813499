import { composedClosest, composedParent } from '../tree/composed-tree.js';

/** True where the element takes part in what is drawn: it has a box, and is not `visibility: hidden`. Asks for style. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** True where a person may see the element, as far as style tells: it is rendered, and nothing makes it transparent. Asks for style. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** True where focus may go, as far as style and markup tell: the element is rendered, and neither disabled nor inert. Asks for style. */
export function isWithinReach(element: Element): boolean {
  return isRendered(element) && !element.matches(':disabled') && composedClosest(element, '[inert]') === null;
}

/** True where a screen reader is told of the element: it is rendered, and neither it nor anything around it is `aria-hidden` or inert. */
export function isExposed(element: Element): boolean {
  return isRendered(element) && !isHiddenFromReaders(element);
}

/** True inside `aria-hidden=true` or `inert`. Reads attributes only. */
export function isHiddenFromReaders(element: Element): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  }
  return false;
}
