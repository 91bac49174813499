import { accordionTabs } from './aria/accordion-tabs.js';
import { ariaValue } from './aria/aria-value.js';
import { brokenReference } from './aria/broken-reference.js';
import { duplicateId } from './aria/duplicate-id.js';
import { invalidAriaAttribute } from './aria/invalid-aria-attribute.js';
import { invalidRole } from './aria/invalid-role.js';
import { presentationConflict } from './aria/presentation-conflict.js';
import { prohibitedAria } from './aria/prohibited-aria.js';
import { requiredAriaState } from './aria/required-aria-state.js';
import { requiredChildren } from './aria/required-children.js';
import { requiredParent } from './aria/required-parent.js';
import { clickableIcon } from './controls/clickable-icon.js';
import { controlSize } from './controls/control-size.js';
import { disclosure } from './controls/disclosure.js';
import { pressSpace } from './controls/press-space.js';
import { pressUnanswered } from './controls/press-unanswered.js';
import { tabRow } from './controls/tab-row.js';
import { tabs } from './controls/tabs.js';
import { toggleButton } from './controls/toggle-button.js';
import { focusRefused } from './focus/focus-refused.js';
import { focusVisible } from './focus/focus-visible.js';
import { hiddenFocusable } from './focus/hidden-focusable.js';
import { keyboardTrap } from './focus/keyboard-trap.js';
import { positiveTabindex } from './focus/positive-tabindex.js';
import { scrollableRegion } from './focus/scrollable-region.js';
import { frameFocusable } from './frames/frame-focusable.js';
import { autoplayMedia } from './media/autoplay-media.js';
import { carousel } from './media/carousel.js';
import { guessedLanguage } from './page/guessed-language.js';
import { metaRefresh } from './page/meta-refresh.js';
import { orientationLock } from './page/orientation-lock.js';
import { pageLanguage } from './page/page-language.js';
import { pageTitle } from './page/page-title.js';
import { partLanguage } from './page/part-language.js';
import { textSpacing } from './page/text-spacing.js';
import { zoomLock } from './page/zoom-lock.js';
import { liveRegion } from './popups/live-region.js';
import { modalDialog } from './popups/modal-dialog.js';
import { popupDialog } from './popups/popup-dialog.js';
import type { Rule } from './rule.js';
import { clickableList } from './structure/clickable-list.js';
import { emptyHeading } from './structure/empty-heading.js';
import { headingLevel } from './structure/heading-level.js';
import { hiddenHeading } from './structure/hidden-heading.js';
import { layoutTable } from './structure/layout-table.js';
import { listItem } from './structure/list-item.js';
import { listStructure } from './structure/list-structure.js';
import { mainHeading } from './structure/main-heading.js';
import { mainLandmark } from './structure/main-landmark.js';
import { navLandmark } from './structure/nav-landmark.js';
import { tableHeaderReferences } from './structure/table-header-references.js';
import { tableHeaders } from './structure/table-headers.js';

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
  navLandmark,
  hiddenHeading,
  emptyHeading,
  mainHeading,
  headingLevel,
  // ARIA that is out of order
  accordionTabs,
  invalidAriaAttribute,
  presentationConflict,
  prohibitedAria,
  ariaValue,
  brokenReference,
  // Before what takes an unfinished list of tabs for a plain one.
  tabs,
  tabRow,
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
  controlSize,
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
  focusRefused,
  focusVisible,
  autoplayMedia,
  carousel,
];
