import { dropdowns } from './dropdowns-feature.js';
import type { Feature } from './feature.js';
import { focusCare } from './focus-feature.js';
import { groups } from './groups-feature.js';
import { images } from './images-feature.js';
import { popups } from './popups-feature.js';
import { quickKeys } from './quick-keys-feature.js';

/** What runs while a profile is on, loaded when the first one is turned on. */
export const FEATURES: readonly Feature[] = [dropdowns, groups, quickKeys, popups, focusCare, images];
