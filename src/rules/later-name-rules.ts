import { dialogName } from './dialog-name.js';
import { frameTitle } from './frame-title.js';
import { invalidHint } from './invalid-hint.js';
import { widgetName } from './widget-name.js';
import { groupLabel } from './group-label.js';
import { autocomplete } from './autocomplete.js';
import { buttonGuess } from './button-guess.js';
import { duplicateLink } from './duplicate-link.js';
import { errorFocus } from './error-focus.js';
import { fieldDescription } from './field-description.js';
import { fieldGuess } from './field-guess.js';
import { frameNamesApart } from './frame-names-apart.js';
import { genericName } from './generic-name.js';
import { imageAltFromPage } from './image-alt-from-page.js';
import { imageInputName } from './image-input-name.js';
import { landmarkNames } from './landmark-names.js';
import { linkGuess } from './link-guess.js';
import { linkPurpose } from './link-purpose.js';
import { linkWarns } from './link-warns.js';
import { nameFromId } from './name-from-id.js';
import { objectName } from './object-name.js';
import { redundantAlt } from './redundant-alt.js';
import { redundantTitle } from './redundant-title.js';
import { requiredHint } from './required-hint.js';
import type { Rule } from './rule.js';
import { statusIcon } from './status-icon.js';
import { svgName } from './svg-name.js';
import { tableName } from './table-name.js';
import { visibleLabelInName } from './visible-label-in-name.js';

/** Rules for names and hints that are needed only while a profile is on: those that guess, and those that tell more of what has a name. */
export const LATER_NAME_RULES: readonly Rule[] = [
  // Names
  frameTitle,
  dialogName,
  groupLabel,
  widgetName,
  duplicateLink,
  fieldGuess,
  buttonGuess,
  linkGuess,
  nameFromId,
  // Pictures
  imageInputName,
  imageAltFromPage,
  objectName,
  svgName,
  statusIcon,
  redundantAlt,
  // Names that are there
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
