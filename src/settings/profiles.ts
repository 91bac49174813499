/** Every profile a visitor can turn on; several can be on at once. */
export const PROFILES = [
  'screen-reader',
  'keyboard',
  'low-vision',
  'seizure-safe',
  'focus',
  'cognitive',
  'dyslexia',
  'colour-vision',
] as const;

/** One of these profiles. */
export type Profile = (typeof PROFILES)[number];

/** True for the name of a profile. */
export const isProfile = (value: unknown): value is Profile => PROFILES.includes(value as Profile);
