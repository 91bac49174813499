import type { Finder } from '../page/live-page.js';
import { ariaValue } from './aria-value.js';
import { autoplayMedia } from './autoplay-media.js';
import { brokenReference } from './broken-reference.js';
import { clickable } from './clickable.js';
import { clickableList } from './clickable-list.js';
import { disclosure } from './disclosure.js';
import { duplicateId } from './duplicate-id.js';
import { findClickables } from './find-clickables.js';
import { findDialogs } from './find-dialogs.js';
import { findMessages } from './find-messages.js';
import { findScrollers } from './find-scrollers.js';
import { focusVisible } from './focus-visible.js';
import { frameFocusable } from './frame-focusable.js';
import { headingLevel } from './heading-level.js';
import { hiddenFocusable } from './hidden-focusable.js';
import { hiddenHeading } from './hidden-heading.js';
import { invalidAriaAttribute } from './invalid-aria-attribute.js';
import { invalidRole } from './invalid-role.js';
import { keyboardTrap } from './keyboard-trap.js';
import { layoutTable } from './layout-table.js';
import { listItem } from './list-item.js';
import { listStructure } from './list-structure.js';
import { liveRegion } from './live-region.js';
import { mainLandmark } from './main-landmark.js';
import { metaRefresh } from './meta-refresh.js';
import { modalDialog } from './modal-dialog.js';
import { pageLanguage } from './page-language.js';
import { pageTitle } from './page-title.js';
import { partLanguage } from './part-language.js';
import { positiveTabindex } from './positive-tabindex.js';
import { presentationConflict } from './presentation-conflict.js';
import { pressSpace } from './press-space.js';
import { prohibitedAria } from './prohibited-aria.js';
import { requiredAriaState } from './required-aria-state.js';
import { requiredChildren } from './required-children.js';
import { requiredParent } from './required-parent.js';
import type { Rule } from './rule.js';
import { scrollableRegion } from './scrollable-region.js';
import { tableHeaderReferences } from './table-header-references.js';
import { tableHeaders } from './table-headers.js';
import { tabs } from './tabs.js';
import { toggleButton } from './toggle-button.js';
import { zoomLock } from './zoom-lock.js';

/** Rules for the page as a whole, for structure, roles and states. */
export const STRUCTURE_RULES: readonly Rule[] = [
  // The page
  pageLanguage,
  partLanguage,
  pageTitle,
  zoomLock,
  metaRefresh,
  mainLandmark,
  hiddenHeading,
  headingLevel,
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
  // Lists and tables
  layoutTable,
  tableHeaders,
  tableHeaderReferences,
  clickableList,
  listStructure,
  // Roles and states
  clickable,
  listItem,
  pressSpace,
  modalDialog,
  tabs,
  disclosure,
  toggleButton,
  liveRegion,
  // Focus and media
  keyboardTrap,
  hiddenFocusable,
  scrollableRegion,
  positiveTabindex,
  frameFocusable,
  focusVisible,
  autoplayMedia,
];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables, findScrollers, findDialogs, findMessages];
