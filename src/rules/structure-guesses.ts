import { autoplayMedia } from './autoplay-media.js';
import { clickableList } from './clickable-list.js';
import { disclosure } from './disclosure.js';
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

/** Rules for the page as a whole, for structure, roles and states, that rest on good guesses alone. */
export const STRUCTURE_GUESSES: readonly Rule[] = [
  // The page
  guessedLanguage,
  metaRefresh,
  mainLandmark,
  hiddenHeading,
  headingLevel,
  // ARIA that is out of order
  requiredChildren,
  requiredParent,
  requiredAriaState,
  duplicateId,
  // Lists and tables
  layoutTable,
  clickableList,
  // Roles and states
  modalDialog,
  popupDialog,
  tabs,
  disclosure,
  liveRegion,
  // Focus and media
  keyboardTrap,
  focusVisible,
  autoplayMedia,
];
