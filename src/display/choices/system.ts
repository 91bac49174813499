import type { Chosen } from './adjustments.js';

/** What a device can be asked to do for all sites, and what that means in our own terms. */
const WISHES: readonly (readonly [query: string, wish: Chosen])[] = [
  ['(prefers-reduced-motion: reduce)', { 'stop-motion': true }],
  ['(prefers-contrast: more)', { contrast: 'smart' }],
];

/** What the visitor has asked of the device already, in our own terms: profiles begin with it. */
export function systemWishes(): Chosen {
  const asked = WISHES.filter(([query]) => matchMedia(query).matches);
  return Object.fromEntries(asked.flatMap(([, wish]) => Object.entries(wish)));
}

/** Calls `tell` whenever the visitor asks the device for something else, until `signal` ends it. */
export function followSystem(tell: () => void, signal: AbortSignal): void {
  for (const [query] of WISHES) matchMedia(query).addEventListener('change', tell, { signal });
}
