import type { Locale } from '../locale.js';

/** Persian. */
export const PERSIAN: Locale = {
  tag: 'fa',
  first: {
    'arrival.prompt': 'حالت صفحه‌خوان: {on} را بزنید. برای خاموش کردن {off} را بزنید.',
    'arrival.on': 'حالت صفحه‌خوان روشن است. برای منو {on} و برای خاموش کردن {off} را بزنید.',
    'toolbar.label': 'دسترس‌پذیری',
    'toolbar.skip': 'رفتن به محتوا',
    'toolbar.open': 'منوی دسترس‌پذیری',
    'profile.on': 'حالت صفحه‌خوان روشن است.',
    'profile.off': 'حالت صفحه‌خوان خاموش است. صفحه به حالت قبل برگشت.',
  },
  later: async () => (await import('../locales/fa.js')).LATER_PERSIAN,
};
