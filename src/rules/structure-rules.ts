import type { Finder } from '../page/live-page.js';
import { ariaValue } from './aria-value.js';
import { brokenReference } from './broken-reference.js';
import { clickable } from './clickable.js';
import { findClickables } from './find-clickables.js';
import { findDialogs } from './find-dialogs.js';
import { findMessages } from './find-messages.js';
import { findScrollers } from './find-scrollers.js';
import { frameFocusable } from './frame-focusable.js';
import { hiddenFocusable } from './hidden-focusable.js';
import { invalidAriaAttribute } from './invalid-aria-attribute.js';
import { invalidRole } from './invalid-role.js';
import { listItem } from './list-item.js';
import { listStructure } from './list-structure.js';
import { pageLanguage } from './page-language.js';
import { pageTitle } from './page-title.js';
import { partLanguage } from './part-language.js';
import { positiveTabindex } from './positive-tabindex.js';
import { presentationConflict } from './presentation-conflict.js';
import { pressSpace } from './press-space.js';
import { prohibitedAria } from './prohibited-aria.js';
import type { Rule } from './rule.js';
import { scrollableRegion } from './scrollable-region.js';
import { tableHeaderReferences } from './table-header-references.js';
import { tableHeaders } from './table-headers.js';
import { toggleButton } from './toggle-button.js';
import { zoomLock } from './zoom-lock.js';

/** Rules for the page as a whole, for structure, roles and states. */
export const STRUCTURE_RULES: readonly Rule[] = [
  // The page
  pageLanguage,
  partLanguage,
  pageTitle,
  zoomLock,
  // ARIA that is out of order
  invalidRole,
  invalidAriaAttribute,
  presentationConflict,
  prohibitedAria,
  ariaValue,
  brokenReference,
  // Lists and tables
  tableHeaders,
  tableHeaderReferences,
  listStructure,
  // Roles and states
  clickable,
  listItem,
  pressSpace,
  toggleButton,
  // Focus
  hiddenFocusable,
  scrollableRegion,
  positiveTabindex,
  frameFocusable,
];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables, findScrollers, findDialogs, findMessages];
