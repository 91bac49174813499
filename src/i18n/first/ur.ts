import type { Locale } from '../locale.js';

/** Urdu. */
export const URDU: Locale = {
  tag: 'ur',
  first: {
    'arrival.prompt': 'اسکرین ریڈر موڈ: {on} دبائیں۔ بند کرنے کے لیے {off} دبائیں۔',
    'arrival.on': 'اسکرین ریڈر موڈ آن ہے۔ مینو کے لیے {on} اور بند کرنے کے لیے {off} دبائیں۔',
    'toolbar.label': 'رسائی',
    'toolbar.skip': 'مواد پر جائیں',
    'toolbar.open': 'رسائی کا مینو',
    'profile.on': 'اسکرین ریڈر موڈ آن ہے۔',
    'profile.off': 'اسکرین ریڈر موڈ بند ہے۔ صفحہ پہلے جیسا ہے۔',
  },
  later: async () => (await import('../locales/ur.js')).LATER_URDU,
};
