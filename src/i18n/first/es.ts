import type { Locale } from '../locale.js';

/** Spanish. */
export const SPANISH: Locale = {
  tag: 'es',
  first: {
    'arrival.prompt': 'Modo lector de pantalla: pulse {on}. Para desactivarlo, pulse {off}.',
    'arrival.on':
      'El modo lector de pantalla está activado. Para abrir el menú, pulse {on}. Para desactivarlo, pulse {off}.',
    'toolbar.label': 'Accesibilidad',
    'toolbar.skip': 'Ir al contenido',
    'toolbar.open': 'Menú de accesibilidad',
    'profile.on': 'El modo lector de pantalla está activado.',
    'profile.off': 'El modo lector de pantalla está desactivado. La página está como estaba.',
  },
  later: async () => (await import('../locales/es.js')).LATER_SPANISH,
};
