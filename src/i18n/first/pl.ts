import type { Locale } from '../locale.js';

/** Polish. */
export const POLISH: Locale = {
  tag: 'pl',
  first: {
    'arrival.prompt': 'Tryb czytnika ekranu: naciśnij {on}. Aby wyłączyć, naciśnij {off}.',
    'arrival.on': 'Tryb czytnika ekranu jest włączony. Aby otworzyć menu, naciśnij {on}. Aby wyłączyć, naciśnij {off}.',
    'toolbar.label': 'Dostępność',
    'toolbar.skip': 'Przejdź do treści',
    'toolbar.open': 'Menu dostępności',
    'profile.on': 'Tryb czytnika ekranu jest włączony.',
    'profile.off': 'Tryb czytnika ekranu jest wyłączony. Strona jest taka jak przedtem.',
  },
  later: async () => (await import('../locales/pl.js')).LATER_POLISH,
};
