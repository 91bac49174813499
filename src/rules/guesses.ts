import { NAME_GUESSES } from './name-guesses.js';
import type { Rule } from './rule.js';
import { STRUCTURE_GUESSES } from './structure-guesses.js';

/** Rules that only guess, asked after all others: loaded when a profile is turned on. */
export const GUESSES: readonly Rule[] = [...STRUCTURE_GUESSES, ...NAME_GUESSES];
