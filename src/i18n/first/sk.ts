import type { Locale } from '../locale.js';

/** Slovak. */
export const SLOVAK: Locale = {
  tag: 'sk',
  first: {
    'arrival.prompt': 'Režim čítača obrazovky: stlačte {on}. Vypnete ho stlačením {off}.',
    'arrival.on': 'Režim čítača obrazovky je zapnutý. Ponuku otvoríte stlačením {on}, vypnete ho stlačením {off}.',
    'toolbar.label': 'Prístupnosť',
    'toolbar.skip': 'Prejsť na obsah',
    'toolbar.open': 'Ponuka prístupnosti',
    'profile.on': 'Režim čítača obrazovky je zapnutý.',
    'profile.off': 'Režim čítača obrazovky je vypnutý. Stránka je ako predtým.',
  },
  later: async () => (await import('../locales/sk.js')).LATER_SLOVAK,
};
