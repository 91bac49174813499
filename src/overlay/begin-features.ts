import { complain } from './complain.js';
import type { Activity, Feature, FeatureContext } from './feature.js';
import { drawers } from './features/drawers.js';
import { dropdowns } from './features/dropdowns.js';
import { focusCare } from './features/focus-care.js';
import { groups } from './features/groups.js';
import { images } from './features/images.js';
import { popups } from './features/popups.js';
import { quickKeys } from './features/quick-keys.js';

const FEATURES: readonly Feature[] = [drawers, dropdowns, groups, quickKeys, popups, focusCare, images];

/** Begins everything that runs while a profile is on, until `signal` ends it. */
export function beginFeatures(context: FeatureContext, signal: AbortSignal): readonly Activity[] {
  const begun = FEATURES.map((feature) => begin(feature, context, signal));
  return begun.filter((activity) => activity !== undefined);
}

/** One that cannot begin, where the browser lacks what it needs, keeps no other from beginning. */
function begin(feature: Feature, context: FeatureContext, signal: AbortSignal): Activity | undefined {
  try {
    return feature(context, signal);
  } catch (error) {
    complain(context.host, 'a part of the overlay does not work in this browser; all others do.', error);
    return undefined;
  }
}
