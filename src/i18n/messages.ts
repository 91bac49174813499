/** Every text of ours that a person reads, in English. `{name}` is filled in. Other languages: locales/, one file each. */
export const ENGLISH = {
  'arrival.prompt': 'Screen-reader mode: press {on}. To turn it off, press {off}.',
  'toolbar.label': 'Accessibility',
  'toolbar.skip': 'Skip to content',
  'toolbar.open': 'Accessibility menu, {on}',
  'profile.on': 'Screen-reader mode is on.',
  'profile.off': 'Screen-reader mode is off. The page is as it was.',
} as const;

export type MessageKey = keyof typeof ENGLISH;

/** The texts of one language; what a locale lacks is a build error. */
export type Messages = Readonly<Record<MessageKey, string>>;
