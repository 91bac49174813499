import type { Locale } from '../locale.js';

/** Ukrainian. */
export const UKRAINIAN: Locale = {
  tag: 'uk',
  first: {
    'arrival.prompt': 'Режим програми зчитування: натисніть {on}. Щоб вимкнути, натисніть {off}.',
    'arrival.on': 'Режим програми зчитування ввімкнено. Меню — {on}, вимкнути — {off}.',
    'toolbar.label': 'Доступність',
    'toolbar.skip': 'Перейти до вмісту',
    'toolbar.open': 'Меню доступності',
    'profile.on': 'Режим програми зчитування ввімкнено.',
    'profile.off': 'Режим програми зчитування вимкнено. Сторінка стала такою, як була.',
  },
  later: async () => (await import('../locales/uk.js')).LATER_UKRAINIAN,
};
