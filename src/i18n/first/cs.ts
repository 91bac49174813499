import type { Locale } from '../locale.js';

/** Czech. */
export const CZECH: Locale = {
  tag: 'cs',
  first: {
    'arrival.prompt': 'Režim odečítače obrazovky: stiskněte {on}. Vypnete ho stiskem {off}.',
    'arrival.on': 'Režim odečítače obrazovky je zapnutý. Nabídku otevřete stiskem {on}, vypnete ho stiskem {off}.',
    'toolbar.label': 'Přístupnost',
    'toolbar.skip': 'Přejít k obsahu',
    'toolbar.open': 'Nabídka přístupnosti',
    'profile.on': 'Režim odečítače obrazovky je zapnutý.',
    'profile.off': 'Režim odečítače obrazovky je vypnutý. Stránka je jako předtím.',
  },
  later: async () => (await import('../locales/cs.js')).LATER_CZECH,
};
