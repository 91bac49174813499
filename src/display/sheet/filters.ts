import type { Chosen } from '../choices/adjustments.js';
import { rule, unlessForced } from './rule.js';
import { PAGE } from './selectors.js';

/** Custom property that names the filter for colour vision, once that stands in the page. */
export const VISION_FILTER = '--curb-cut-colour-vision';

/**
 * Filters over the whole window. On the root they leave `position: fixed` alone (Filter Effects 1, section 5), but do not reach what the
 * page shows in the top layer. Colours that the device forces are left alone.
 */
export function filters({ saturation, monochrome, 'colour-vision': vision }: Chosen): string {
  const chain = [
    saturation !== undefined && `saturate(${saturation}%)`,
    monochrome && 'grayscale(1)',
    vision && `var(${VISION_FILTER},)`,
  ].filter((filter) => typeof filter === 'string');
  if (chain.length === 0) return '';
  const rules = rule(`:root, ${PAGE}:is(:modal, :popover-open, :fullscreen)`, { filter: chain.join(' ') });
  return unlessForced(rules);
}
