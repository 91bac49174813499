import type { Finder } from '../page/live-page.js';
import { buttonName } from './controls/button-name.js';
import { clickable } from './controls/clickable.js';
import { findClickables } from './finders/find-clickables.js';
import { fieldLabel } from './forms/field-label.js';
import { linkName } from './links/link-name.js';
import type { Rule } from './rule.js';

/** Rules for everybody, in the order in which an element is asked about them: few and light, since every page loads them. */
export const RULES: readonly Rule[] = [clickable, fieldLabel, buttonName, linkName];

/** What looks for elements that only their behaviour or their look tells apart. */
export const FINDERS: readonly Finder[] = [findClickables];
