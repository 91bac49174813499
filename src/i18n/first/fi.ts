import type { Locale } from '../locale.js';

/** Finnish. */
export const FINNISH: Locale = {
  tag: 'fi',
  first: {
    'arrival.prompt': 'Ruudunlukijatila: paina {on}. Poista käytöstä painamalla {off}.',
    'arrival.on': 'Ruudunlukijatila on käytössä. Avaa valikko painamalla {on}. Poista käytöstä painamalla {off}.',
    'toolbar.label': 'Saavutettavuus',
    'toolbar.skip': 'Siirry sisältöön',
    'toolbar.open': 'Saavutettavuusvalikko',
    'profile.on': 'Ruudunlukijatila on käytössä.',
    'profile.off': 'Ruudunlukijatila ei ole käytössä. Sivu on ennallaan.',
  },
  later: async () => (await import('../locales/fi.js')).LATER_FINNISH,
};
