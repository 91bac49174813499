import type { Finder } from '../page/live-page.js';
import { ariaValue } from './aria-value.js';
import { brokenReference } from './broken-reference.js';
import { clickable } from './clickable.js';
import { duplicateId } from './duplicate-id.js';
import { findClickables } from './find-clickables.js';
import { frameFocusable } from './frame-focusable.js';
import { hiddenFocusable } from './hidden-focusable.js';
import { invalidAriaAttribute } from './invalid-aria-attribute.js';
import { invalidRole } from './invalid-role.js';
import { modalDialog } from './modal-dialog.js';
import { pageLanguage } from './page-language.js';
import { pageTitle } from './page-title.js';
import { partLanguage } from './part-language.js';
import { positiveTabindex } from './positive-tabindex.js';
import { presentationConflict } from './presentation-conflict.js';
import { prohibitedAria } from './prohibited-aria.js';
import { requiredAriaState } from './required-aria-state.js';
import { requiredChildren } from './required-children.js';
import { requiredParent } from './required-parent.js';
import type { Rule } from './rule.js';
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
  requiredChildren,
  requiredParent,
  prohibitedAria,
  ariaValue,
  requiredAriaState,
  brokenReference,
  duplicateId,
  // Roles and states
  clickable,
  modalDialog,
  // Focus
  hiddenFocusable,
  positiveTabindex,
  frameFocusable,
];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables];
