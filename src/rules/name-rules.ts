import { buttonName } from './button-name.js';
import { fieldLabel } from './field-label.js';
import { linkName } from './link-name.js';
import type { Rule } from './rule.js';

/** Rules that give names which the page proves, for everybody: few and light, since every page loads them. */
export const NAME_RULES: readonly Rule[] = [fieldLabel, buttonName, linkName];
