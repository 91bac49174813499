import type { Locale } from '../locale.js';

/** Norwegian (Bokmål). */
export const NORWEGIAN: Locale = {
  tag: 'nb',
  first: {
    'arrival.prompt': 'Skjermlesermodus: trykk {on}. Slå av med {off}.',
    'arrival.on': 'Skjermlesermodus er på. Trykk {on} for menyen. Slå av med {off}.',
    'toolbar.label': 'Tilgjengelighet',
    'toolbar.skip': 'Hopp til innholdet',
    'toolbar.open': 'Tilgjengelighetsmeny',
    'profile.on': 'Skjermlesermodus er på.',
    'profile.off': 'Skjermlesermodus er av. Siden er som den var.',
  },
  later: async () => (await import('../locales/nb.js')).LATER_NORWEGIAN,
};
