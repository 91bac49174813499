import { buttonGuess } from './controls/button-guess.js';
import { genericName } from './controls/generic-name.js';
import { standIn } from './controls/stand-in.js';
import { redundantTitle } from './controls/redundant-title.js';
import { visibleLabelInName } from './controls/visible-label-in-name.js';
import { widgetName } from './controls/widget-name.js';
import { autocomplete } from './forms/autocomplete.js';
import { errorFocus } from './forms/error-focus.js';
import { fieldDescription } from './forms/field-description.js';
import { fieldGuess } from './forms/field-guess.js';
import { groupLabel } from './forms/group-label.js';
import { invalidHint } from './forms/invalid-hint.js';
import { placeholderLabel } from './forms/placeholder-label.js';
import { requiredHint } from './forms/required-hint.js';
import { frameNamesApart } from './frames/frame-names-apart.js';
import { frameTitle } from './frames/frame-title.js';
import { nameFromId } from './frames/name-from-id.js';
import { imageAltFromPage } from './images/image-alt-from-page.js';
import { imageInputName } from './images/image-input-name.js';
import { objectName } from './images/object-name.js';
import { redundantAlt } from './images/redundant-alt.js';
import { statusIcon } from './images/status-icon.js';
import { svgName } from './images/svg-name.js';
import { duplicateLink } from './links/duplicate-link.js';
import { languageLink } from './links/language-link.js';
import { linkGuess } from './links/link-guess.js';
import { linkPurpose } from './links/link-purpose.js';
import { linkWarns } from './links/link-warns.js';
import { dialogName } from './popups/dialog-name.js';
import { iconText } from './images/icon-text.js';
import type { Rule } from './rule.js';
import { landmarkNames } from './structure/landmark-names.js';
import { tableName } from './structure/table-name.js';

/** Rules for names and hints that are needed only while a profile is on: those that guess, and those that tell more of what has a name. */
export const LATER_NAME_RULES: readonly Rule[] = [
  // Names
  frameTitle,
  dialogName,
  groupLabel,
  widgetName,
  duplicateLink,
  // Before what is typed into a list's own search names the list.
  standIn,
  fieldGuess,
  placeholderLabel,
  buttonGuess,
  linkGuess,
  nameFromId,
  // Pictures
  imageInputName,
  imageAltFromPage,
  objectName,
  svgName,
  statusIcon,
  iconText,
  redundantAlt,
  // Names that are there
  languageLink,
  linkPurpose,
  linkWarns,
  visibleLabelInName,
  frameNamesApart,
  landmarkNames,
  tableName,
  redundantTitle,
  // Forms
  invalidHint,
  requiredHint,
  fieldDescription,
  autocomplete,
  errorFocus,
  // What is left for the owner
  genericName,
];
