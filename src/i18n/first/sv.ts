import type { Locale } from '../locale.js';

/** Swedish. */
export const SWEDISH: Locale = {
  tag: 'sv',
  first: {
    'arrival.prompt': 'Skärmläsarläge: tryck på {on}. Stäng av med {off}.',
    'arrival.on': 'Skärmläsarläget är på. Tryck på {on} för menyn. Stäng av med {off}.',
    'toolbar.label': 'Tillgänglighet',
    'toolbar.skip': 'Hoppa till innehållet',
    'toolbar.open': 'Tillgänglighetsmeny',
    'profile.on': 'Skärmläsarläget är på.',
    'profile.off': 'Skärmläsarläget är av. Sidan är som den var.',
  },
  later: async () => (await import('../locales/sv.js')).LATER_SWEDISH,
};
