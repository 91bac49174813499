import type { Finder } from '../page/live-page.js';
import { clickable } from './clickable.js';
import { findClickables } from './find-clickables.js';
import type { Rule } from './rule.js';

/** Rules for structure, roles and states, for everybody: few and light, since every page loads them. */
export const STRUCTURE_RULES: readonly Rule[] = [clickable];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables];
