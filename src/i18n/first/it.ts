import type { Locale } from '../locale.js';

/** Italian. */
export const ITALIAN: Locale = {
  tag: 'it',
  first: {
    'arrival.prompt': 'Modalità screen reader: premi {on}. Per disattivarla, premi {off}.',
    'arrival.on': 'La modalità screen reader è attiva. Per il menu, premi {on}. Per disattivarla, premi {off}.',
    'toolbar.label': 'Accessibilità',
    'toolbar.skip': 'Vai al contenuto',
    'toolbar.open': 'Menu accessibilità',
    'profile.on': 'La modalità screen reader è attiva.',
    'profile.off': 'La modalità screen reader è disattivata. La pagina è come prima.',
  },
  later: async () => (await import('../locales/it.js')).LATER_ITALIAN,
};
