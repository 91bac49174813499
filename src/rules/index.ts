import { NAME_RULES } from './name-rules.js';
import type { Rule } from './rule.js';
import { STRUCTURE_RULES } from './structure-rules.js';

export { FINDERS } from './structure-rules.js';

/** Every rule, in the order in which an element is asked about them: structure and roles before names, names before hints. */
export const RULES: readonly Rule[] = [...STRUCTURE_RULES, ...NAME_RULES];
