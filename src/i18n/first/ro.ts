import type { Locale } from '../locale.js';

/** Romanian. */
export const ROMANIAN: Locale = {
  tag: 'ro',
  first: {
    'arrival.prompt': 'Mod cititor de ecran: apăsați {on}. Pentru dezactivare, apăsați {off}.',
    'arrival.on': 'Modul cititor de ecran este activat. Pentru meniu apăsați {on}, pentru dezactivare {off}.',
    'toolbar.label': 'Accesibilitate',
    'toolbar.skip': 'Salt la conținut',
    'toolbar.open': 'Meniu de accesibilitate',
    'profile.on': 'Modul cititor de ecran este activat.',
    'profile.off': 'Modul cititor de ecran este dezactivat. Pagina este ca înainte.',
  },
  later: async () => (await import('../locales/ro.js')).LATER_ROMANIAN,
};
