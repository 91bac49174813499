import { LATER_NAME_RULES } from './later-name-rules.js';
import type { Rule } from './rule.js';
import { LATER_STRUCTURE_RULES } from './later-structure-rules.js';

/** Rules that are needed only while a profile is on, guesses among them: asked after all others, loaded with the first profile. */
export const LATER_RULES: readonly Rule[] = [...LATER_STRUCTURE_RULES, ...LATER_NAME_RULES];

export { LATER_FINDERS } from './later-finders.js';
