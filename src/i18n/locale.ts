import { FIRST_ENGLISH, type FirstMessages } from './first-messages.js';
import type { LaterMessages } from './messages.js';

/** One language of ours: what a visitor meets first, and the way to everything else. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly first: FirstMessages;
  /** Loads the other texts; rejects where they cannot be loaded. */
  readonly later: () => Promise<LaterMessages>;
}

/** English, which is there before anything is loaded. */
export const ENGLISH_LOCALE: Locale = {
  tag: 'en',
  first: FIRST_ENGLISH,
  later: async () => (await import('./messages.js')).ENGLISH,
};
