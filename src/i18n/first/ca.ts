import type { Locale } from '../locale.js';

/** Catalan. */
export const CATALAN: Locale = {
  tag: 'ca',
  first: {
    'arrival.prompt': 'Mode lector de pantalla: premeu {on}. Per desactivar-lo, premeu {off}.',
    'arrival.on': 'El mode lector de pantalla està activat. Per al menú, premeu {on}. Per desactivar-lo, premeu {off}.',
    'toolbar.label': 'Accessibilitat',
    'toolbar.skip': 'Ves al contingut',
    'toolbar.open': 'Menú d’accessibilitat',
    'profile.on': 'El mode lector de pantalla està activat.',
    'profile.off': 'El mode lector de pantalla està desactivat. La pàgina està com abans.',
  },
  later: async () => (await import('../locales/ca.js')).LATER_CATALAN,
};
