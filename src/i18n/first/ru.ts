import type { Locale } from '../locale.js';

/** Russian. */
export const RUSSIAN: Locale = {
  tag: 'ru',
  first: {
    'arrival.prompt': 'Режим экранного диктора: нажмите {on}. Чтобы выключить, нажмите {off}.',
    'arrival.on': 'Режим экранного диктора включён. Меню — {on}, выключить — {off}.',
    'toolbar.label': 'Доступность',
    'toolbar.skip': 'Перейти к содержимому',
    'toolbar.open': 'Меню доступности',
    'profile.on': 'Режим экранного диктора включён.',
    'profile.off': 'Режим экранного диктора выключен. Страница стала прежней.',
  },
  later: async () => (await import('../locales/ru.js')).LATER_RUSSIAN,
};
