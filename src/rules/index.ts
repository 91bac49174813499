import type { Rule } from './rule.js';

/** Every rule, in the order in which an element is asked about them: roles before names, names before hints. */
export const RULES: readonly Rule[] = [];
