import type { Locale } from '../locale.js';

/** French. */
export const FRENCH: Locale = {
  tag: 'fr',
  first: {
    'arrival.prompt': 'Mode lecteur d’écran : appuyez sur {on}. Pour le désactiver, appuyez sur {off}.',
    'arrival.on':
      'Le mode lecteur d’écran est activé. Pour le menu, appuyez sur {on}. Pour le désactiver, appuyez sur {off}.',
    'toolbar.label': 'Accessibilité',
    'toolbar.skip': 'Aller au contenu',
    'toolbar.open': 'Menu d’accessibilité',
    'profile.on': 'Le mode lecteur d’écran est activé.',
    'profile.off': 'Le mode lecteur d’écran est désactivé. La page est comme avant.',
  },
  later: async () => (await import('../locales/fr.js')).LATER_FRENCH,
};
