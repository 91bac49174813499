import { styledSelectors } from '../../../page/look/styled-selectors.js';
import type { Root } from '../../../page/tree/walk.js';

/** True where a style sheet tells the state of elements by this attribute: the page would look different without it. */
export const isStyledBy = (element: Element, attribute: string): boolean =>
  styledSelectors(element.getRootNode() as Root, 'by-attribute').some((selector) => selector.includes(`[${attribute}`));
