import type { Feature } from './feature.js';
import { drawers } from './features/drawers.js';
import { dropdowns } from './features/dropdowns.js';
import { focusCare } from './features/focus-care.js';
import { groups } from './features/groups.js';
import { images } from './features/images.js';
import { popups } from './features/popups.js';
import { quickKeys } from './features/quick-keys.js';

/** What runs while a profile is on, loaded when the first one is turned on. */
export const FEATURES: readonly Feature[] = [drawers, dropdowns, groups, quickKeys, popups, focusCare, images];
