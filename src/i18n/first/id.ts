import type { Locale } from '../locale.js';

/** Indonesian. */
export const INDONESIAN: Locale = {
  tag: 'id',
  first: {
    'arrival.prompt': 'Mode pembaca layar: tekan {on}. Untuk mematikan, tekan {off}.',
    'arrival.on': 'Mode pembaca layar aktif. Untuk menu, tekan {on}. Untuk mematikan, tekan {off}.',
    'toolbar.label': 'Aksesibilitas',
    'toolbar.skip': 'Lompat ke konten',
    'toolbar.open': 'Menu aksesibilitas',
    'profile.on': 'Mode pembaca layar aktif.',
    'profile.off': 'Mode pembaca layar mati. Halaman kembali seperti semula.',
  },
  later: async () => (await import('../locales/id.js')).LATER_INDONESIAN,
};
