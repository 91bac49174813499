import { pressSpace } from './press-space.js';
import { pressUnanswered } from './press-unanswered.js';
import { positiveTabindex } from './positive-tabindex.js';
import { zoomLock } from './zoom-lock.js';
import { invalidRole } from './invalid-role.js';
import { pageLanguage } from './page-language.js';
import { orientationLock } from './orientation-lock.js';
import { partLanguage } from './part-language.js';
import { pageTitle } from './page-title.js';
import { invalidAriaAttribute } from './invalid-aria-attribute.js';
import { presentationConflict } from './presentation-conflict.js';
import { prohibitedAria } from './prohibited-aria.js';
import { ariaValue } from './aria-value.js';
import { brokenReference } from './broken-reference.js';
import { tableHeaders } from './table-headers.js';
import { tableHeaderReferences } from './table-header-references.js';
import { listStructure } from './list-structure.js';
import { listItem } from './list-item.js';
import { toggleButton } from './toggle-button.js';
import { hiddenFocusable } from './hidden-focusable.js';
import { scrollableRegion } from './scrollable-region.js';
import { frameFocusable } from './frame-focusable.js';
import { autoplayMedia } from './autoplay-media.js';
import { carousel } from './carousel.js';
import { clickableIcon } from './clickable-icon.js';
import { clickableList } from './clickable-list.js';
import { disclosure } from './disclosure.js';
import { emptyHeading } from './empty-heading.js';
import { duplicateId } from './duplicate-id.js';
import { focusVisible } from './focus-visible.js';
import { guessedLanguage } from './guessed-language.js';
import { headingLevel } from './heading-level.js';
import { hiddenHeading } from './hidden-heading.js';
import { keyboardTrap } from './keyboard-trap.js';
import { layoutTable } from './layout-table.js';
import { liveRegion } from './live-region.js';
import { mainLandmark } from './main-landmark.js';
import { metaRefresh } from './meta-refresh.js';
import { modalDialog } from './modal-dialog.js';
import { popupDialog } from './popup-dialog.js';
import { requiredAriaState } from './required-aria-state.js';
import { requiredChildren } from './required-children.js';
import { requiredParent } from './required-parent.js';
import type { Rule } from './rule.js';
import { tabs } from './tabs.js';
import { textSpacing } from './text-spacing.js';

/** Rules for the page as a whole, for structure, roles and states, that are needed only while a profile is on. */
export const LATER_STRUCTURE_RULES: readonly Rule[] = [
  // The page
  zoomLock,
  orientationLock,
  textSpacing,
  pageLanguage,
  invalidRole,
  partLanguage,
  pageTitle,
  guessedLanguage,
  metaRefresh,
  mainLandmark,
  hiddenHeading,
  emptyHeading,
  headingLevel,
  // ARIA that is out of order
  invalidAriaAttribute,
  presentationConflict,
  prohibitedAria,
  ariaValue,
  brokenReference,
  // Before what takes an unfinished list of tabs for a plain one.
  tabs,
  requiredChildren,
  requiredParent,
  requiredAriaState,
  duplicateId,
  // Lists and tables
  tableHeaders,
  tableHeaderReferences,
  listStructure,
  listItem,
  layoutTable,
  clickableList,
  // Roles and states
  clickableIcon,
  pressSpace,
  pressUnanswered,
  toggleButton,
  modalDialog,
  popupDialog,
  disclosure,
  liveRegion,
  // Focus and media
  positiveTabindex,
  hiddenFocusable,
  scrollableRegion,
  frameFocusable,
  keyboardTrap,
  focusVisible,
  autoplayMedia,
  carousel,
];
