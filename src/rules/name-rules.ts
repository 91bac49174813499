import { autocomplete } from './autocomplete.js';
import { buttonName } from './button-name.js';
import { dialogName } from './dialog-name.js';
import { duplicateLink } from './duplicate-link.js';
import { errorFocus } from './error-focus.js';
import { fieldDescription } from './field-description.js';
import { fieldLabel } from './field-label.js';
import { frameNamesApart } from './frame-names-apart.js';
import { frameTitle } from './frame-title.js';
import { genericName } from './generic-name.js';
import { groupLabel } from './group-label.js';
import { imageAltFromPage } from './image-alt-from-page.js';
import { imageInputName } from './image-input-name.js';
import { invalidHint } from './invalid-hint.js';
import { landmarkNames } from './landmark-names.js';
import { linkName } from './link-name.js';
import { linkPurpose } from './link-purpose.js';
import { linkWarns } from './link-warns.js';
import { objectName } from './object-name.js';
import { redundantAlt } from './redundant-alt.js';
import { redundantTitle } from './redundant-title.js';
import { requiredHint } from './required-hint.js';
import type { Rule } from './rule.js';
import { svgName } from './svg-name.js';
import { tableName } from './table-name.js';
import { visibleLabelInName } from './visible-label-in-name.js';
import { widgetName } from './widget-name.js';

/** Rules that give names, and then those that tell more of what has one. */
export const NAME_RULES: readonly Rule[] = [
  // Names
  duplicateLink,
  fieldLabel,
  groupLabel,
  buttonName,
  linkName,
  linkPurpose,
  linkWarns,
  imageInputName,
  imageAltFromPage,
  objectName,
  svgName,
  frameTitle,
  frameNamesApart,
  dialogName,
  widgetName,
  landmarkNames,
  tableName,
  visibleLabelInName,
  redundantAlt,
  redundantTitle,
  genericName,
  // Hints
  requiredHint,
  invalidHint,
  fieldDescription,
  autocomplete,
  errorFocus,
];
