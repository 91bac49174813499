import type { Locale } from '../locale.js';

/** German. */
export const GERMAN: Locale = {
  tag: 'de',
  first: {
    'arrival.prompt': 'Screenreader-Modus: {on} drücken. Zum Ausschalten {off} drücken.',
    'arrival.on': 'Der Screenreader-Modus ist an. Für das Menü {on} drücken, zum Ausschalten {off}.',
    'toolbar.label': 'Barrierefreiheit',
    'toolbar.skip': 'Zum Inhalt springen',
    'toolbar.open': 'Menü Barrierefreiheit',
    'profile.on': 'Der Screenreader-Modus ist an.',
    'profile.off': 'Der Screenreader-Modus ist aus. Die Seite ist wie zuvor.',
  },
  later: async () => (await import('../locales/de.js')).LATER_GERMAN,
};
