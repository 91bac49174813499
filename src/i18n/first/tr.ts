import type { Locale } from '../locale.js';

/** Turkish. */
export const TURKISH: Locale = {
  tag: 'tr',
  first: {
    'arrival.prompt': 'Ekran okuyucu modu: {on} tuşlarına basın. Kapatmak için {off} tuşlarına basın.',
    'arrival.on': 'Ekran okuyucu modu açık. Menü için {on}, kapatmak için {off} tuşlarına basın.',
    'toolbar.label': 'Erişilebilirlik',
    'toolbar.skip': 'İçeriğe atla',
    'toolbar.open': 'Erişilebilirlik menüsü',
    'profile.on': 'Ekran okuyucu modu açık.',
    'profile.off': 'Ekran okuyucu modu kapalı. Sayfa eski hâlinde.',
  },
  later: async () => (await import('../locales/tr.js')).LATER_TURKISH,
};
