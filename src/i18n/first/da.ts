import type { Locale } from '../locale.js';

/** Danish. */
export const DANISH: Locale = {
  tag: 'da',
  first: {
    'arrival.prompt': 'Skærmlæsertilstand: tryk på {on}. Slå fra med {off}.',
    'arrival.on': 'Skærmlæsertilstand er slået til. Tryk på {on} for menuen. Slå fra med {off}.',
    'toolbar.label': 'Tilgængelighed',
    'toolbar.skip': 'Spring til indholdet',
    'toolbar.open': 'Tilgængelighedsmenu',
    'profile.on': 'Skærmlæsertilstand er slået til.',
    'profile.off': 'Skærmlæsertilstand er slået fra. Siden er, som den var.',
  },
  later: async () => (await import('../locales/da.js')).LATER_DANISH,
};
