import type { Locale } from '../locale.js';

/** Dutch. */
export const DUTCH: Locale = {
  tag: 'nl',
  first: {
    'arrival.prompt': 'Schermlezermodus: druk op {on}. Druk op {off} om hem uit te zetten.',
    'arrival.on': 'De schermlezermodus staat aan. Druk op {on} voor het menu en op {off} om hem uit te zetten.',
    'toolbar.label': 'Toegankelijkheid',
    'toolbar.skip': 'Naar de inhoud',
    'toolbar.open': 'Toegankelijkheidsmenu',
    'profile.on': 'De schermlezermodus staat aan.',
    'profile.off': 'De schermlezermodus staat uit. De pagina is weer zoals ze was.',
  },
  later: async () => (await import('../locales/nl.js')).LATER_DUTCH,
};
