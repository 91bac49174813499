import { buttonName } from './button-name.js';
import { dialogName } from './dialog-name.js';
import { fieldLabel } from './field-label.js';
import { frameTitle } from './frame-title.js';
import { groupLabel } from './group-label.js';
import { invalidHint } from './invalid-hint.js';
import { linkName } from './link-name.js';
import type { Rule } from './rule.js';
import { widgetName } from './widget-name.js';

/** Rules that give names which the page proves, and then those that tell more of what has one. */
export const NAME_RULES: readonly Rule[] = [
  // Names
  fieldLabel,
  groupLabel,
  buttonName,
  linkName,
  frameTitle,
  dialogName,
  widgetName,
  // Hints
  invalidHint,
];
