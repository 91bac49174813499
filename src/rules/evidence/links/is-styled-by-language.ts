import { styledSelectors } from '../../../page/look/styled-selectors.js';
import type { Root } from '../../../page/tree/walk.js';

/** What is said of the whole page in front of what is meant in it: its language stays what it is. */
const OF_PAGE = /(?<![\w-])(html|:root)(?![\w-])[^\s>+~]*/g;

/** True where a style sheet chooses parts of the page by their language: one that is written in two may hide the other by that. */
export const isStyledByLanguage = (element: Element): boolean =>
  styledSelectors(element.getRootNode() as Root, 'by-attribute').some((selector) =>
    /[[:]lang\b/.test(selector.replace(OF_PAGE, '')),
  );
