import { styledSelectors } from '../../../page/styled-selectors.js';
import type { Root } from '../../../page/walk.js';

/** True where a style sheet tells the state of elements by this attribute: the page would look different without it. */
export const isStyledBy = (element: Element, attribute: string): boolean =>
  styledSelectors(element.getRootNode() as Root, 'by-aria').some((selector) => selector.includes(`[${attribute}`));
