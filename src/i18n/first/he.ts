import type { Locale } from '../locale.js';

/** Hebrew. */
export const HEBREW: Locale = {
  tag: 'he',
  first: {
    'arrival.prompt': 'מצב קורא מסך: יש להקיש {on}. לכיבוי יש להקיש {off}.',
    'arrival.on': 'מצב קורא מסך פעיל. לתפריט יש להקיש {on}. לכיבוי יש להקיש {off}.',
    'toolbar.label': 'נגישות',
    'toolbar.skip': 'דילוג לתוכן',
    'toolbar.open': 'תפריט נגישות',
    'profile.on': 'מצב קורא מסך פעיל.',
    'profile.off': 'מצב קורא מסך כבוי. הדף חזר לקדמותו.',
  },
  later: async () => (await import('../locales/he.js')).LATER_HEBREW,
};
