import type { Chosen } from './adjustments.js';

/** What a visitor can ask a device to do on all sites, and the adjustments that stand for it. */
const WISHES: readonly (readonly [query: string, wish: Chosen])[] = [
  ['(prefers-reduced-motion: reduce)', { 'stop-motion': true }],
  ['(prefers-contrast: more)', { contrast: 'smart' }],
];

/** What the visitor has already asked the device for, as adjustments: every profile starts from it. */
export function systemWishes(): Chosen {
  const asked = WISHES.filter(([query]) => matchMedia(query).matches);
  return Object.fromEntries(asked.flatMap(([, wish]) => Object.entries(wish)));
}

/** Calls `tell` whenever the visitor asks the device for something else, until `signal` ends it. */
export function followSystem(tell: () => void, signal: AbortSignal): void {
  for (const [query] of WISHES) matchMedia(query).addEventListener('change', tell, { signal });
}
