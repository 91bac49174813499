import type { Finder } from '../page/live-page.js';
import { clickable } from './clickable.js';
import { findClickables } from './find-clickables.js';
import { pageLanguage } from './page-language.js';
import { partLanguage } from './part-language.js';
import type { Rule } from './rule.js';
import { zoomLock } from './zoom-lock.js';

/** Rules for the page as a whole, for structure, roles and states. */
export const STRUCTURE_RULES: readonly Rule[] = [
  // The page
  pageLanguage,
  partLanguage,
  zoomLock,
  // Roles and states
  clickable,
];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables];
