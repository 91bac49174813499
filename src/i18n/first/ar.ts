import type { Locale } from '../locale.js';

/** Arabic. */
export const ARABIC: Locale = {
  tag: 'ar',
  first: {
    'arrival.prompt': 'وضع قارئ الشاشة: اضغط {on}. لإيقافه اضغط {off}.',
    'arrival.on': 'وضع قارئ الشاشة قيد التشغيل. للقائمة اضغط {on}. لإيقافه اضغط {off}.',
    'toolbar.label': 'إمكانية الوصول',
    'toolbar.skip': 'الانتقال إلى المحتوى',
    'toolbar.open': 'قائمة إمكانية الوصول',
    'profile.on': 'وضع قارئ الشاشة قيد التشغيل.',
    'profile.off': 'وضع قارئ الشاشة متوقف. عادت الصفحة كما كانت.',
  },
  later: async () => (await import('../locales/ar.js')).LATER_ARABIC,
};
