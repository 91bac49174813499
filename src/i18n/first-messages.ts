/** What a visitor meets before anything else is loaded, in English. Other languages: first/, one file each. */
export const FIRST_ENGLISH = {
  'arrival.prompt': 'Screen-reader mode: press {on}. To turn it off, press {off}.',
  'arrival.on': 'Screen-reader mode is on. For the menu, press {on}. To turn it off, press {off}.',
  'toolbar.label': 'Accessibility',
  'toolbar.skip': 'Skip to content',
  'toolbar.open': 'Accessibility menu',
  'profile.on': 'Screen-reader mode is on.',
  'profile.off': 'Screen-reader mode is off. The page is as it was.',
} as const;

/** The first texts of one language. */
export type FirstMessages = Readonly<Record<keyof typeof FIRST_ENGLISH, string>>;
