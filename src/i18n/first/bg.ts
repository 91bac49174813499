import type { Locale } from '../locale.js';

/** Bulgarian. */
export const BULGARIAN: Locale = {
  tag: 'bg',
  first: {
    'arrival.prompt': 'Режим екранен четец: натиснете {on}. За изключване натиснете {off}.',
    'arrival.on': 'Режимът екранен четец е включен. За менюто натиснете {on}, за изключване — {off}.',
    'toolbar.label': 'Достъпност',
    'toolbar.skip': 'Към съдържанието',
    'toolbar.open': 'Меню за достъпност',
    'profile.on': 'Режимът екранен четец е включен.',
    'profile.off': 'Режимът екранен четец е изключен. Страницата е както преди.',
  },
  later: async () => (await import('../locales/bg.js')).LATER_BULGARIAN,
};
