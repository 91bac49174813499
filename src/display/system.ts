import type { Chosen } from './adjustments.js';

/** What the visitor has asked of the device already, in our own terms: profiles begin with it. */
export function systemWishes(): Chosen {
  return {
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches && { 'stop-motion': true as const }),
    ...(matchMedia('(prefers-contrast: more)').matches && { contrast: 'smart' as const }),
  };
}
