import type { Locale } from '../locale.js';

/** Chinese in traditional characters. */
export const TRADITIONAL_CHINESE: Locale = {
  tag: 'zh-Hant',
  first: {
    'arrival.prompt': '螢幕閱讀器模式：請按 {on}。要關閉，請按 {off}。',
    'arrival.on': '螢幕閱讀器模式已開啟。開啟選單請按 {on}，關閉請按 {off}。',
    'toolbar.label': '無障礙',
    'toolbar.skip': '跳到內容',
    'toolbar.open': '無障礙選單',
    'profile.on': '螢幕閱讀器模式已開啟。',
    'profile.off': '螢幕閱讀器模式已關閉。頁面已恢復原狀。',
  },
  later: async () => (await import('../locales/zh-Hant.js')).LATER_TRADITIONAL_CHINESE,
};
